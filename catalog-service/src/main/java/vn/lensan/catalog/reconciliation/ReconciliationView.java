package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.listing.DriftKind;

/**
 * A look at a shop as others may see it.
 *
 * @param processed items of the shop that were read
 * @param found differences, by kind
 * @param repaired differences that something was done about
 */
public record ReconciliationView(
    String id,
    String channel,
    Policy policy,
    String state,
    long processed,
    Map<DriftKind, Long> found,
    long repaired,
    Instant startedAt,
    @Nullable Instant finishedAt) {}
