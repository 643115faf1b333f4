package vn.lensan.catalog.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time for which we kept a listing down, and the channel's word for it.
 *
 * @param downAt the channel's acknowledgement: since when it shows the item no more
 * @param releasedAt when the reason was gone
 * @param backAt since when the channel shows it again
 */
public record Hold(
    HoldReason reason,
    Instant since,
    @Nullable Instant downAt,
    @Nullable Instant releasedAt,
    @Nullable Instant backAt) {

  boolean isOpen() {
    return releasedAt == null;
  }

  Hold shown(Observed.State state, Instant at) {
    if (isOpen() && downAt == null && state == Observed.State.WITHDRAWN) {
      return new Hold(reason, since, at, null, null);
    }
    return !isOpen() && backAt == null && state == Observed.State.LIVE
        ? new Hold(reason, since, downAt, releasedAt, at)
        : this;
  }
}
