package vn.lensan.catalog.listing.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listing's public state as it travels: codes of reasons, never a partner's words. */
record ListingWire(
    String listingId,
    String productId,
    String householdId,
    String channel,
    String desired,
    String observed,
    OffsetDateTime observedAt,
    List<ReasonWire> reasons,
    @Nullable OffsetDateTime liveSince) {

  record ReasonWire(String code) {}
}
