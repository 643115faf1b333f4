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
 * @param outcome how the channel answered last
 * @param trouble what put the sending off, until it comes through
 * @param dead nobody tries any more
 */
record Push(
    long revision,
    long sent,
    @Nullable Long begun,
    int generation,
    @Nullable Instant busyUntil,
    @Nullable Outcome outcome,
    @Nullable String trouble,
    boolean dead) {
  private static final Duration LONGEST = Duration.ofSeconds(90);

  static Push first() {
    return new Push(1, 0, null, 1, null, null, null, false);
  }

  boolean isBusy(Instant now) {
    return busyUntil != null && busyUntil.isAfter(now);
  }

  /** From when on another sending may begin. */
  Instant freeFrom(Instant now) {
    return busyUntil != null && busyUntil.isAfter(now) ? busyUntil : Instant.EPOCH;
  }

  /** Whatever it died of, a new wish is a new life. */
  Push wished() {
    return new Push(revision + 1, sent, begun, generation, busyUntil, outcome, null, false);
  }

  Push started(boolean create, Instant now) {
    Long first = create && begun == null ? Long.valueOf(revision) : begun;
    return new Push(revision, sent, first, generation, now.plus(LONGEST), outcome, trouble, false);
  }

  Push ended(Outcome how) {
    return new Push(revision, sent, begun, generation, null, how, null, false);
  }

  Push putOff(Trouble met, boolean forGood) {
    return new Push(revision, sent, begun, generation, null, outcome, met.code(), forGood);
  }

  /** The channel has the wish; after a create that is the one it was first sent with. */
  Push answered(long wish) {
    long reached = begun == null ? wish : begun;
    return new Push(revision, reached, null, generation, null, Outcome.OK, null, false);
  }

  /** The item is gone over there: the next create makes another. */
  Push lost() {
    return new Push(revision, sent, null, generation + 1, null, outcome, null, false);
  }
}
