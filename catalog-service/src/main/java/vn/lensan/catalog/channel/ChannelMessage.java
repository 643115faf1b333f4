package vn.lensan.catalog.channel;

import java.time.Instant;

/** What a marketplace tells us, in our words. */
public sealed interface ChannelMessage {
  record SellerTold(SellerSeen seller) implements ChannelMessage {}

  record ItemTold(ItemSeen item) implements ChannelMessage {}

  /** What was counted in a shop on a day. */
  record ActivityTold(ShopCounted counted) implements ChannelMessage {}

  record OrderPlaced(PlacedOrder order) implements ChannelMessage {}

  /**
   * @param sequence grows with every message about this order
   * @param raw the marketplace's own word for the status
   */
  record OrderMoved(String channelOrderId, OrderStep status, Instant at, String raw, long sequence)
      implements ChannelMessage {}

  /** A type that this marketplace sends and we have no use for. */
  record Unknown(String type) implements ChannelMessage {}
}
