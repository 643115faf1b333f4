package vn.lensan.onboarding.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an account stands: where the household lies that it counts for, which may move or be
 * merged; the registry tells.
 *
 * @param countsFor the household that its own one was merged into; null while it stands for itself
 */
record Place(List<String> within, @Nullable String countsFor) {

  static Place of(Origin origin, HouseholdDoor.Standing now) {
    String stands = now.householdId();
    return new Place(
        List.copyOf(now.within()), stands.equals(origin.householdId()) ? null : stands);
  }

  /** The household that it counts for now. */
  String householdOf(Origin origin) {
    return countsFor == null ? origin.householdId() : countsFor;
  }
}
