package vn.lensan.onboarding.account;

import java.util.List;
import vn.lensan.platform.security.Caller;

/** What accounts need to know of households. */
@FunctionalInterface
interface HouseholdDoor {

  /** The path of the household's unit; a problem (404) when the caller may not see it. */
  List<String> withinOf(String householdId, Caller caller);
}
