package vn.lensan.onboarding.team.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.HelpKind;
import vn.lensan.onboarding.team.HelpTold;

/** Help as it is told; shapes and limits of the API. */
record HelpRequest(
    @Pattern(regexp = TeamRequest.ID) @Nullable String id,
    @NotBlank @Size(max = 64) String householdId,
    @NotNull HelpKind kind,
    @NotNull LocalDate on,
    @Size(max = 2000) @Nullable String note) {

  HelpTold told() {
    return new HelpTold(id, householdId, kind, on, note);
  }
}
