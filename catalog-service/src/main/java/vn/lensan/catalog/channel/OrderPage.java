package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the orders that a marketplace was asked for.
 *
 * @param cursor where the next part begins, in the marketplace's own words; null at the end
 */
public record OrderPage(List<OrderSeen> orders, @Nullable String cursor) {

  /**
   * @param placed as it was placed
   * @param changedAt by the marketplace's clock
   * @param history every step since then, oldest first
   */
  public record OrderSeen(
      PlacedOrder placed, Instant changedAt, List<ChannelMessage.OrderMoved> history) {}
}
