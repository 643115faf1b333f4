package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** A household of a split unit that waits for a person, and what may be decided. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UndecidedView(
    String householdId,
    String code,
    String name,
    HouseholdStatus status,
    UnitId givenUnit,
    @Nullable String village,
    boolean hasPosition,
    long version,
    List<UnitSuggestion> suggestions) {

  static UndecidedView of(Household household, List<UnitSuggestion> suggestions) {
    Profile profile = household.profile();
    return new UndecidedView(
        household.id(),
        household.code(),
        profile.fullName(),
        household.status(),
        profile.givenUnit(),
        profile.village(),
        profile.position() != null,
        household.version(),
        suggestions);
  }
}
