package vn.lensan.onboarding.right.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.right.RightAsked;
import vn.lensan.onboarding.right.RightKind;

/** A request as it is told; shapes and limits of the API. */
record RightRequest(
    @NotBlank @Size(max = 64) String householdId,
    @NotNull RightKind kind,
    RightAsked.@NotNull Way way,
    @Nullable LocalDate receivedOn,
    @Size(max = 2000) @Nullable String note) {

  RightAsked asked() {
    return new RightAsked(householdId, kind, way, receivedOn, note);
  }

  record Refusal(@NotBlank @Size(max = 2000) String reason) {}
}
