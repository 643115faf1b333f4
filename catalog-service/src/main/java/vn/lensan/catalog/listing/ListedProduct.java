package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.platform.aggregate.Aggregate;

/** A product on a channel: what we want to be shown, and what the channel shows. */
abstract class ListedProduct extends Aggregate {
  final String productId;
  final String householdId;
  final String channel;
  final String sku;
  final Instant createdAt;
  List<String> within;
  Desired desired = Desired.LIVE;
  Observed observed;
  Holds holds = Holds.NONE;
  @Nullable String channelItemId;

  ListedProduct(
      String id, ListingSubject subject, String channel, Observed observed, Instant createdAt) {
    super(id);
    this.productId = subject.productId();
    this.householdId = subject.householdId();
    this.channel = channel;
    this.sku = subject.sku();
    this.within = subject.within();
    this.observed = observed;
    this.createdAt = createdAt;
  }

  /** Whether the channel is to show it: wanted, and not held back by us. */
  final boolean shallShow() {
    return desired == Desired.LIVE && !holds.isHeld();
  }

  final boolean isAbout(ItemSeen item) {
    return sku.equals(item.sku())
        && (channelItemId == null || channelItemId.equals(item.channelItemId()));
  }

  /** The channel told of the item; an older telling never takes a newer one back. */
  final boolean told(ItemSeen item) {
    if (!observed.isOlderThan(item)) {
      return false;
    }
    if (channelItemId == null) {
      channelItemId = item.channelItemId();
    }
    return observe(Observed.State.of(item), item.at(), item.reasons());
  }

  /** What the channel answered, unless its own word was quicker. */
  final void answered(ItemSeen item) {
    channelItemId = item.channelItemId();
    if (!observed.isOlderThan(item)) {
      // Told last, "submitted" would stay what readers believe, though the item is live.
      return;
    }
    if (observed.state() == Observed.State.UNKNOWN) {
      record(new ListingEvent.Submitted(state(Observed.State.PENDING)));
    }
    observe(Observed.State.of(item), item.at(), item.reasons());
  }

  final boolean observe(Observed.State next, Instant at, List<Reason> reasons) {
    boolean same = observed.reads(next, reasons);
    observed = observed.then(next, at, reasons);
    holds = holds.shown(next, at);
    if (!same) {
      ListingEvent.of(next, state(next)).ifPresent(this::record);
    }
    return !same;
  }

  final ListingEvent.State state(Observed.State shown) {
    return new ListingEvent.State(id(), productId, householdId, channel, desired, shown, observed);
  }
}
