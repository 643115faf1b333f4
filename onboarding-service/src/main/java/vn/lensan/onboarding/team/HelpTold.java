package vn.lensan.onboarding.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Help as it is told. */
public record HelpTold(
    @Nullable String id, String householdId, HelpKind kind, LocalDate on, @Nullable String note) {

  HelpTold of(String household) {
    return new HelpTold(id, household, kind, on, note);
  }
}
