package vn.lensan.catalog.listing.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing as it is shown.
 *
 * @param inStep whether the channel has all that we wish
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
    JobAnswer job,
    long version,
    OffsetDateTime createdAt) {

  /**
   * @param status QUEUED, RUNNING, WAITING, DONE or DEAD; a dead one is tried again by a revival
   * @param outcome OK or BUSINESS_FAILURE, apart from the status; none before the first answer
   * @param waitingFor the code of the trouble that it waits for, or died of
   */
  record JobAnswer(
      String status, @Nullable String outcome, int attempts, @Nullable String waitingFor) {}

  /**
   * @param message what to do about it
   * @param raw the channel's own words
   */
  record ReasonAnswer(String code, String message, @Nullable String raw) {}
}
