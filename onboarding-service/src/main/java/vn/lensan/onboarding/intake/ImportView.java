package vn.lensan.onboarding.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as others may see it. */
public record ImportView(
    String id,
    ImportOrder order,
    List<String> unknownColumns,
    @Nullable Understood understood,
    ImportState state,
    int total,
    Tally tally,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String problem,
    long version,
    @Nullable String validationToken,
    @Nullable Instant validUntil) {}
