package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/**
 * A listing as others may see it.
 *
 * @param lastSent what the channel took of us last
 * @param shown what its shop showed when it was read last; none before the first look
 */
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
    @Nullable Snapshot shown,
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

  /** What the channel took of us last, as far as that is known. */
  public @Nullable Taken taken() {
    return lastSent == null
        ? null
        : new Taken(
            Money.vnd(lastSent.amount()),
            lastSent.stock(),
            lastSent.pictures().size(),
            lastSent.at());
  }

  /** What a channel took of us. */
  public record Taken(Money price, long quantity, int pictures, @Nullable Instant takenAt) {}

  /** Counts our wishes of it. */
  public long wish() {
    return progress.revision();
  }
}
