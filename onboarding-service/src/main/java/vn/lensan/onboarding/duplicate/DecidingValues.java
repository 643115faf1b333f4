package vn.lensan.onboarding.duplicate;

import vn.lensan.onboarding.household.HouseholdTraits;

/** One value for all that decides about a pair: whether any of it changed, and no more. */
@FunctionalInterface
interface DecidingValues {
  String of(HouseholdTraits first, HouseholdTraits second);
}
