package vn.lensan.catalog.listing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far our wishes have reached the channel.
 *
 * @param revision counts our wishes
 * @param sent the wish that the channel has answered last
 * @param begun the wish that a create was first sent with; its client key stays the same until it
 *     is answered, however often and with whatever content it is tried
 * @param generation counts the items; the next create after a lost item makes a new one
 * @param busyUntil while somebody is sending; a second sender leaves it alone
 */
record Push(
    long revision, long sent, @Nullable Long begun, int generation, @Nullable Instant busyUntil) {
  private static final Duration LONGEST = Duration.ofSeconds(90);

  static Push first() {
    return new Push(1, 0, null, 1, null);
  }

  boolean isBusy(Instant now) {
    return busyUntil != null && busyUntil.isAfter(now);
  }

  Push wished() {
    return new Push(revision + 1, sent, begun, generation, busyUntil);
  }

  Push started(boolean create, Instant now) {
    Long first = create && begun == null ? Long.valueOf(revision) : begun;
    return new Push(revision, sent, first, generation, now.plus(LONGEST));
  }

  Push stopped() {
    return new Push(revision, sent, begun, generation, null);
  }

  /** The channel has the wish; after a create that is the one it was first sent with. */
  Push answered(long wish) {
    return new Push(revision, begun == null ? wish : begun, null, generation, null);
  }

  /** The item is gone over there: the next create makes another. */
  Push lost() {
    return new Push(revision, sent, null, generation + 1, null);
  }
}
