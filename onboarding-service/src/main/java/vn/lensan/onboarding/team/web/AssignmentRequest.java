package vn.lensan.onboarding.team.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.AssignmentTold;
import vn.lensan.onboarding.team.HelpKind;

/** A target as it is told; shapes and limits of the API. */
record AssignmentRequest(
    @Pattern(regexp = TeamRequest.ID) @Nullable String id,
    @NotNull HelpKind kind,
    @Min(1) @Max(100_000) int households,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {

  AssignmentTold told() {
    return new AssignmentTold(id, kind, households, from, to);
  }
}
