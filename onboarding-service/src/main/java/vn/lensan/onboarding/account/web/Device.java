package vn.lensan.onboarding.account.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** The device that a change was made on, by its id. */
final class Device {
  static final String HEADER = "X-Device-Id";

  private Device() {}

  static @Nullable String checked(@Nullable String told) {
    if (told != null && !told.matches(StepRequest.ID)) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "account.device");
    }
    return told;
  }
}
