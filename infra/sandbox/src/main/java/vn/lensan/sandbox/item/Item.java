package vn.lensan.sandbox.item;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.channel.Row;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.review.Reason;

/**
 * Something for sale on a channel.
 *
 * @param clientKey the caller's key of the request that made it, with the seller's id before it
 * @param revision grows with every change, so that a review of an older state decides nothing
 */
record Item(
    String channelItemId,
    String sellerId,
    @Nullable String clientKey,
    ItemContent content,
    ItemStatus status,
    List<Reason> reasons,
    int revision,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    String trace)
    implements Row {

  static Item offered(
      String id, String sellerId, @Nullable String clientKey, ItemContent content, String trace) {
    var now = Now.get();
    return new Item(
        id, sellerId, clientKey, content, ItemStatus.PENDING, List.of(), 1, now, now, trace);
  }

  @Override
  public String key() {
    return channelItemId;
  }

  boolean isLive() {
    return status == ItemStatus.LIVE;
  }

  Item decided(ItemStatus next, List<Reason> why) {
    return changed(content, next, why, trace);
  }

  Item changed(ItemContent next, ItemStatus nextStatus, List<Reason> why, String newTrace) {
    return new Item(
        channelItemId,
        sellerId,
        clientKey,
        next,
        nextStatus,
        why,
        revision + 1,
        createdAt,
        Now.get(),
        newTrace);
  }

  /** A sale is no change of the seller's: a review that is under way goes on. */
  Item stocked(int quantity) {
    return new Item(
        channelItemId,
        sellerId,
        clientKey,
        content.withQuantity(quantity),
        status,
        reasons,
        revision,
        createdAt,
        Now.get(),
        trace);
  }
}
