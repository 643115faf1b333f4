package vn.lensan.onboarding.account;

import java.util.List;
import java.util.Set;
import vn.lensan.platform.security.Caller;

/** What accounts need to know of households. */
interface HouseholdDoor {
  /**
   * Where a household stands, merges followed.
   *
   * @param householdId the one that the asked id stands for now
   */
  record Standing(String householdId, List<String> within, boolean verified, boolean erased) {}

  /** A problem (404) when the caller may not see it. */
  Standing standing(String householdId, Caller caller);

  /** The ids of all households that merges made one. */
  Set<String> samePerson(String householdId);
}
