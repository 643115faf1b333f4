package vn.lensan.catalog.order;

import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.catalog.channel.PlacedOrder;

/**
 * An order as a list tells of it.
 *
 * @param write false when it is only asked what would be done
 */
public record ListedOrder(String channel, PlacedOrder told, OrderStep status, boolean write) {}
