package vn.lensan.training.enrolment.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.lensan.training.session.HalfDay;

/** The bodies of the three doors. A learner is a household; no name is taken. */
final class EnrolmentRequests {
  private EnrolmentRequests() {}

  record Enrol(@NotBlank @Size(max = 128) String householdId) {}

  record Attend(@NotBlank @Size(max = 128) String householdId, @NotNull HalfDay halfDay) {}

  record Assess(
      @NotBlank @Size(max = 128) String householdId,
      @NotNull @Min(0) @Max(100) @Nullable Integer score) {}
}
