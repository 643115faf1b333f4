package vn.lensan.onboarding.household.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.lensan.onboarding.household.Readiness;

/** What a household has for selling online, each with the day it was asked. */
record ReadinessRequest(
    @NotNull @Valid Answer smartphone,
    @NotNull @Valid Answer connection,
    @NotNull @Valid Answer payment,
    @NotNull @Valid Answer signature) {

  record Answer(@NotNull Readiness.Has has, @NotNull LocalDate on) {
    private Readiness.Answer told() {
      return new Readiness.Answer(has, on);
    }
  }

  Readiness readiness() {
    return new Readiness(smartphone.told(), connection.told(), payment.told(), signature.told());
  }
}
