package vn.lensan.catalog.finance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interest as others may see it.
 *
 * @param title of the offer, as it read when the household declared it
 * @param reason why it was refused, a code
 */
public record FinanceInterestView(
    String id,
    String householdId,
    String partner,
    String offerId,
    FinanceKind kind,
    String title,
    String commodity,
    InterestState state,
    @Nullable String reason,
    Instant declaredAt,
    Instant settledAt) {}
