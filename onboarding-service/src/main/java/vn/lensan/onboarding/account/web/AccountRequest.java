package vn.lensan.onboarding.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.account.AccountKind;
import vn.lensan.onboarding.account.AccountWish;

/** An account as it is sent to us. */
record AccountRequest(
    @NotNull AccountKind kind,
    @NotBlank @Size(max = 31) String provider,
    @Nullable LocalDate openedOn,
    @Pattern(regexp = StepRequest.ID) @Nullable String helpedBy,
    @Pattern(regexp = StepRequest.ID) @Nullable String teamId,
    @Size(max = 31) @Nullable String institution,
    @Size(max = StepRequest.NUMBER) @Nullable String number) {
  AccountWish wish(String client) {
    String helper = helpedBy == null ? client : helpedBy;
    return new AccountWish(kind, provider, openedOn, helper, teamId, institution, number);
  }
}
