package vn.lensan.catalog.reconciliation.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One difference.
 *
 * @param kind PRICE, QUANTITY, TEXT, PICTURES, BADGE, STATE, DOUBLE, UNKNOWN or MISSING
 * @param ours what we wish, in short
 * @param theirs what the shop shows
 * @param repair what was done: NONE, OURS_SENT, THEIRS_TAKEN, TAKEN_DOWN, MADE_ANEW, ASKED or LEFT
 * @param decided what an officer decided, where somebody was asked
 */
record FindingAnswer(
    String id,
    String kind,
    @Nullable String listingId,
    @Nullable String channelItemId,
    @Nullable String ours,
    @Nullable String theirs,
    String repair,
    @Nullable DecidedAnswer decided) {

  /**
   * @param choice OURS, THEIRS or LEAVE
   */
  record DecidedAnswer(String choice, OffsetDateTime at) {}
}
