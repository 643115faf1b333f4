package vn.lensan.onboarding.account;

import java.util.List;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** PROVISIONAL: lets nobody in until the feature of households takes its place. */
final class ClosedHouseholdDoor implements HouseholdDoor {

  @Override
  public List<String> withinOf(String householdId, Caller caller) {
    throw Problem.notFound("http.404");
  }
}
