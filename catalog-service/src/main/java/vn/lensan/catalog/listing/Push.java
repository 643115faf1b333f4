package vn.lensan.catalog.listing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far our wishes have reached the channel.
 *
 * @param revision counts our wishes
 * @param sent the wish that the channel has answered last
 * @param begun the wish that a create was first sent with; its client key stays the same until it
 *     is answered, however often and with whatever content it is tried
 * @param again a create that was tried before: what the channel made of it may be what was sent
 *     first
 * @param generation counts the items; the next create after a lost item makes a new one
 * @param busyUntil while somebody is sending; a second sender leaves it alone
 * @param claim who sends, or sent last
 * @param outcome how the channel answered last
 * @param trouble what put the sending off, until it comes through
 * @param dead nobody tries any more
 */
record Push(
    long revision,
    long sent,
    @Nullable Long begun,
    boolean again,
    int generation,
    @Nullable Instant busyUntil,
    @Nullable String claim,
    @Nullable Outcome outcome,
    @Nullable String trouble,
    boolean dead) {

  static Push first() {
    return new Push(1, 0, null, false, 1, null, null, null, null, false);
  }

  boolean isBusy(Instant now) {
    return busyUntil != null && busyUntil.isAfter(now);
  }

  /** Claimed by this one, and nobody has noted an outcome yet. */
  boolean isUnsettled(Claim by) {
    return busyUntil != null && by.id().equals(claim);
  }

  /** From when on another sending may begin. */
  Instant freeFrom(Instant now) {
    return busyUntil != null && busyUntil.isAfter(now) ? busyUntil : Instant.EPOCH;
  }

  /** Whatever it died of, a new wish is a new life. */
  Push wished() {
    return new Push(
        revision + 1, sent, begun, again, generation, busyUntil, claim, outcome, null, false);
  }

  Push started(boolean create, Claim by) {
    Long first = create && begun == null ? Long.valueOf(revision) : begun;
    boolean tried = begun != null;
    return new Push(
        revision, sent, first, tried, generation, by.until(), by.id(), outcome, trouble, false);
  }

  Push ended(Outcome how) {
    return new Push(revision, sent, begun, again, generation, null, claim, how, null, false);
  }

  Push putOff(Trouble met, boolean forGood) {
    return new Push(
        revision, sent, begun, again, generation, null, claim, outcome, met.code(), forGood);
  }

  /** The channel has the wish; after a create that is the one it was first sent with. */
  Push answered(long wish) {
    long reached = begun == null ? wish : begun;
    return new Push(
        revision, reached, null, false, generation, null, claim, Outcome.OK, null, false);
  }

  /** The item is gone over there: the next create makes another. */
  Push lost() {
    return new Push(revision, sent, null, false, generation + 1, null, claim, outcome, null, false);
  }
}
