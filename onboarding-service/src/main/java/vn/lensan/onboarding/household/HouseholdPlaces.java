package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Where households lie, for features that must know it whatever the caller's scope; nothing
 * personal. Who asks decides what of it is answered.
 */
@Service
public class HouseholdPlaces {
  private final Households households;

  HouseholdPlaces(Households households) {
    this.households = households;
  }

  /** Of the household that stands now, merges followed. */
  public record Place(String householdId, String code, List<String> within) {
    private static Place of(Household household) {
      return new Place(household.id(), household.code(), household.profile().within());
    }
  }

  public Optional<Place> of(String id) {
    return households.current(id).map(Place::of);
  }

  /** By the whole code with its check character; none of one that is erased. */
  public Optional<Place> byCode(String code) {
    return HouseholdCode.parse(code)
        .flatMap(households::byCode)
        .filter(found -> !found.isErased())
        .map(Place::of);
  }
}
