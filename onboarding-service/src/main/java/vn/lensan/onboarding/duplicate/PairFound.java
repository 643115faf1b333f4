package vn.lensan.onboarding.duplicate;

import java.util.List;
import vn.lensan.onboarding.household.HouseholdTraits;

/**
 * Two that were found to be alike.
 *
 * @param deciding keyed hash of all values that decided it
 */
record PairFound(
    PairKey key,
    Likeness likeness,
    List<String> firstWithin,
    List<String> secondWithin,
    String deciding) {

  static PairFound of(
      HouseholdTraits one, HouseholdTraits other, Likeness likeness, DecidingValues values) {
    PairKey key = PairKey.of(one, other);
    HouseholdTraits first = key.first().equals(one.id()) ? one : other;
    HouseholdTraits second = first == one ? other : one;
    return new PairFound(key, likeness, first.within(), second.within(), values.of(first, second));
  }
}
