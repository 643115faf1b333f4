package vn.lensan.catalog.reconciliation.web;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.listing.DriftKind;

/**
 * A look at a shop.
 *
 * @param state queued, running or succeeded, as of every job
 * @param processed items of the shop that were read
 * @param found the gap: differences by kind
 * @param repaired differences that something was done about
 */
record ReconciliationAnswer(
    String id,
    String kind,
    String channel,
    String policy,
    String state,
    @Nullable Long processed,
    @Nullable Map<DriftKind, Long> found,
    @Nullable Long repaired,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt) {

  ReconciliationAnswer withoutCounts() {
    return new ReconciliationAnswer(
        id, kind, channel, policy, state, null, null, null, startedAt, finishedAt);
  }
}
