package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listing as others may see it. */
public record ListingView(
    String id,
    String productId,
    String householdId,
    String channel,
    String sku,
    List<String> within,
    Desired desired,
    Observed observed,
    @Nullable String channelItemId,
    Push progress,
    @Nullable Sent lastSent,
    Job job,
    List<Hold> holds,
    Instant createdAt,
    long version) {

  /** Whether the channel is to show it: wanted, and not held back by us. */
  public boolean shallShow() {
    return desired == Desired.LIVE && holds.stream().noneMatch(Hold::isOpen);
  }

  /** Whether the channel has all that we wish. */
  public boolean isInStep() {
    return progress.sent() == progress.revision();
  }

  /** Counts our wishes of it. */
  public long wish() {
    return progress.revision();
  }
}
