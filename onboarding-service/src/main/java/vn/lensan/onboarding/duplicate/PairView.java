package vn.lensan.onboarding.duplicate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair as somebody sees it whose scope covers both households.
 *
 * @param decidedBy null while nobody decided, or when what made them alike went away
 */
public record PairView(
    String id,
    String first,
    String second,
    PairState state,
    int score,
    List<Reason> reasons,
    Instant foundAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable String mergeId,
    long version) {}
