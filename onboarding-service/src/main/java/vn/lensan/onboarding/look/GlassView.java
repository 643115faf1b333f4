package vn.lensan.onboarding.look;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Broken glass as reviewers see it.
 *
 * @param until when reading ends
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GlassView(
    String id,
    String householdId,
    String code,
    String client,
    List<String> units,
    Instant at,
    Instant until,
    GlassState state,
    @Nullable String reason,
    @Nullable GlassVerdict verdict,
    @Nullable String note,
    @Nullable String reviewedBy,
    @Nullable Instant reviewedAt,
    long version) {}
