package vn.lensan.onboarding.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.Decision;
import vn.lensan.onboarding.team.TeamChange;
import vn.lensan.onboarding.team.TeamTold;
import vn.lensan.platform.unit.UnitId;

/** A team as it is told; shapes and limits of the API. */
record TeamRequest(
    @Pattern(regexp = ID) @Nullable String id,
    @NotNull UnitId unit,
    @Size(max = 100) @Nullable String village,
    @NotNull @Valid Paper decision) {
  static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{7,63}";

  record Paper(
      @NotBlank @Size(max = 60) String number,
      @NotNull LocalDate on,
      @NotBlank @Size(max = 200) String issuer) {

    Decision decision() {
      return new Decision(number, on, issuer);
    }
  }

  /** What may change; {@code dissolvedOn} ends the team. */
  record Change(
      @Size(max = 100) @Nullable String village,
      @Valid @Nullable Paper decision,
      @Nullable LocalDate dissolvedOn,
      @Size(max = 500) @Nullable String reason) {

    TeamChange told() {
      return new TeamChange(
          village, decision == null ? null : decision.decision(), dissolvedOn, reason);
    }
  }

  TeamTold told() {
    return new TeamTold(id, unit, village, decision.decision());
  }
}
