package vn.lensan.catalog.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What never changes of an order.
 *
 * @param customer a keyed hash by which orders of one customer can be counted, and nothing else
 */
public record OrderFacts(
    String channel,
    String channelOrderId,
    String householdId,
    List<OrderLine> lines,
    OrderAmounts amounts,
    Destination destination,
    Instant placedAt,
    @Nullable Instant confirmBy,
    boolean cashOnDelivery,
    String customer) {}
