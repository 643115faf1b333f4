package vn.lensan.catalog.listing.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/**
 * A listing as it is shown.
 *
 * @param inStep whether the channel has all that we wish
 * @param taken what the channel took of us last; absent while that is not known
 * @param shown what its shop really showed when it was read last; absent before the first look
 * @param holds for which times it was kept down for a reason of ours, with the channel's word that
 *     it is down; the newest last, open while it has no {@code releasedAt}
 */
record ListingAnswer(
    String id,
    String productId,
    String householdId,
    String channel,
    String sku,
    String desired,
    String observed,
    OffsetDateTime observedAt,
    @Nullable OffsetDateTime liveSince,
    @Nullable String channelItemId,
    List<ReasonAnswer> reasons,
    boolean inStep,
    @Nullable TakenAnswer taken,
    @Nullable ShownAnswer shown,
    JobAnswer job,
    List<HoldAnswer> holds,
    long version,
    OffsetDateTime createdAt) {

  /** What we wished last that the channel took, to be held against what it shows. */
  record TakenAnswer(Money price, long quantity, int pictures, @Nullable OffsetDateTime takenAt) {}

  /**
   * @param title theirs; of a long one the beginning
   * @param pictures how many
   * @param differs the parts that were not as it had taken them of us: WORDS, PRICE, STOCK,
   *     PICTURES, BADGE; less in stock is sold, and no difference
   * @param ageSeconds since it was read
   */
  record ShownAnswer(
      String title,
      Money price,
      long quantity,
      String unitOfMeasure,
      int pictures,
      @Nullable BadgeAnswer badge,
      String state,
      Set<String> differs,
      OffsetDateTime readAt,
      long ageSeconds) {}

  record BadgeAnswer(
      String kind, int stars, String certificateNumber, @Nullable LocalDate validUntil) {}

  /**
   * @param status QUEUED, RUNNING, WAITING, DONE or DEAD; a dead one is tried again by a revival
   * @param outcome OK or BUSINESS_FAILURE, apart from the status; none before the first answer
   * @param waitingFor the code of the trouble that it waits for, or died of
   */
  record JobAnswer(
      String status, @Nullable String outcome, int attempts, @Nullable String waitingFor) {}

  /**
   * @param downAt since when the channel shows it no more, in its own words
   * @param backAt since when it shows it again
   */
  record HoldAnswer(
      String reason,
      String message,
      OffsetDateTime since,
      @Nullable OffsetDateTime downAt,
      @Nullable OffsetDateTime releasedAt,
      @Nullable OffsetDateTime backAt) {}

  /**
   * @param message what to do about it
   * @param raw the channel's own words
   */
  record ReasonAnswer(String code, String message, @Nullable String raw) {}
}
