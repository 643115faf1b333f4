package vn.lensan.onboarding.look.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.look.GlassState;
import vn.lensan.onboarding.look.GlassVerdict;
import vn.lensan.onboarding.look.GlassView;
import vn.lensan.platform.time.Days;

/** Broken glass as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GlassAnswer(
    String id,
    String householdId,
    String code,
    String client,
    List<String> units,
    OffsetDateTime at,
    OffsetDateTime until,
    GlassState state,
    @Nullable String reason,
    @Nullable GlassVerdict verdict,
    @Nullable String note,
    @Nullable String reviewedBy,
    @Nullable OffsetDateTime reviewedAt) {

  static GlassAnswer of(GlassView glass) {
    return new GlassAnswer(
        glass.id(),
        glass.householdId(),
        glass.code(),
        glass.client(),
        glass.units(),
        Days.offset(glass.at()),
        Days.offset(glass.until()),
        glass.state(),
        glass.reason(),
        glass.verdict(),
        glass.note(),
        glass.reviewedBy(),
        offset(glass.reviewedAt()));
  }

  private static @Nullable OffsetDateTime offset(@Nullable Instant time) {
    return time == null ? null : Days.offset(time);
  }
}
