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
    long version,
    OffsetDateTime createdAt) {

  /**
   * @param message what to do about it
   * @param raw the channel's own words
   */
  record ReasonAnswer(String code, String message, @Nullable String raw) {}
}
