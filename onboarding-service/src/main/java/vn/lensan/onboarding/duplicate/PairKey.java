package vn.lensan.onboarding.duplicate;

import vn.lensan.onboarding.household.HouseholdTraits;
import vn.lensan.onboarding.ids.DerivedId;

/** Two households in the order of their ids, so that whoever finds them finds one pair. */
record PairKey(String first, String second) {

  static PairKey of(HouseholdTraits one, HouseholdTraits other) {
    return one.id().compareTo(other.id()) < 0
        ? new PairKey(one.id(), other.id())
        : new PairKey(other.id(), one.id());
  }

  String id() {
    return DerivedId.of("duplicate-pair", first, second);
  }
}
