package vn.lensan.onboarding.household.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

record VerificationRequest(@NotNull Decision decision, @Size(max = 1000) @Nullable String reason) {
  enum Decision {
    APPROVE,
    DECLINE
  }

  String reasonOrRefuse() {
    if (reason == null || reason.isBlank()) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/reason", "required");
    }
    return reason;
  }
}
