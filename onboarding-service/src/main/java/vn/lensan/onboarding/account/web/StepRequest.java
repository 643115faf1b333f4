package vn.lensan.onboarding.account.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountStepService.PayeeTold;
import vn.lensan.onboarding.account.AttentionReason;
import vn.lensan.onboarding.account.ClosureReason;
import vn.lensan.platform.problem.Problem;

/** What is asked to be done with an account. */
final class StepRequest {
  static final String ID = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
  static final int NUMBER = 60;
  private static final int CODE = 31;
  private static final int WORDS = 500;

  private StepRequest() {}

  /** A merge patch: what is left out stays. */
  record Change(
      @Size(max = CODE) @Nullable String institution,
      @Size(max = NUMBER) @Nullable String number,
      @Size(max = WORDS) @Nullable String reason) {
    PayeeTold told() {
      if (institution == null && number == null) {
        throw Problem.invalid("account.invalid").error("", "account.nothing");
      }
      return new PayeeTold(institution, number, reason);
    }
  }

  record Opening(
      @Nullable LocalDate openedOn,
      @Size(max = CODE) @Nullable String institution,
      @Size(max = NUMBER) @Nullable String number,
      @Size(max = WORDS) @Nullable String reason) {
    PayeeTold told() {
      return new PayeeTold(institution, number, reason);
    }
  }

  record Confirmation(@Size(max = WORDS) @Nullable String note) {}

  record NeedOfAttention(
      @NotNull AttentionReason reason, @Size(max = WORDS) @Nullable String note) {}

  record Resumption(@Size(max = WORDS) @Nullable String note) {}

  record Closure(
      @NotNull ClosureReason reason,
      @Nullable LocalDate closedOn,
      @Size(max = WORDS) @Nullable String note) {}
}
