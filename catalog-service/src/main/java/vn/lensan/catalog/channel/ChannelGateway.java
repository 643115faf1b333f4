package vn.lensan.catalog.channel;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The port to one marketplace. Every method either does what it says, or throws {@link
 * ChannelRefused} (the same again would be refused again) or {@link ChannelTrouble} (try later).
 */
public interface ChannelGateway {
  ChannelId id();

  Capabilities capabilities();

  /** Opens the seller's shop, or tells its particulars anew; the same key is the same shop. */
  SellerSeen registerSeller(String sellerKey, SellerParticulars particulars);

  /** Takes the seller's items down and forgets who it was; the answer is the acknowledgement. */
  SellerSeen forgetSeller(String sellerId);

  /** How far the marketplace is with a seller. */
  SellerSeen readSeller(String sellerId);

  void putPicture(String sellerId, Picture picture);

  /** A known client key answers the item it made, so a retry after a timeout makes no second. */
  ItemSeen createItem(String sellerId, ItemContent content, String clientKey);

  ItemSeen changeItem(String channelItemId, ItemContent content, boolean relist);

  /**
   * Only these parts of an item that stands, where the marketplace can: a change of quantity alone
   * is a small call then. By default all of it.
   */
  default ItemSeen changeParts(String channelItemId, ItemContent content, Set<ContentPart> parts) {
    return changeItem(channelItemId, content, false);
  }

  ItemSeen withdrawItem(String channelItemId);

  ItemSeen readItem(String channelItemId);

  /**
   * What is really in the whole shop of this channel, the items of all sellers and the withdrawn
   * ones too; only where {@link Capabilities#readsShop()}. An item that is changed while the shop
   * is read may be seen in its older state.
   *
   * @param cursor null for the first page
   */
  ItemPage readItems(@Nullable String cursor);

  /**
   * Exactly what this marketplace would show of the content; a fair thing to compare a snapshot
   * with, but for the category. What is sent is always prepared, so nobody needs to call this
   * before.
   */
  ItemContent prepared(ItemContent content);

  /**
   * Orders placed or changed at or after a moment; only of channels without webhooks, which are
   * asked every now and then.
   */
  default OrderPage readOrders(Instant since, @Nullable String cursor) {
    throw new UnsupportedOperationException(id() + " tells of its orders by webhooks");
  }

  /**
   * What would be sent to offer the content, particulars masked. Nothing is sent.
   *
   * @param sellerKey our key of the seller's registration
   */
  Payload payload(String sellerKey, ItemContent content);

  void confirmOrder(String channelOrderId);

  void declineOrder(String channelOrderId, String reason);

  ChannelHealth health();

  void resetCircuitBreaker();
}
