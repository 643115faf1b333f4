package vn.lensan.onboarding.household;

import java.util.List;

/**
 * What became of a decision about several households; sent again it does what was left.
 *
 * @param unchanged had been decided so before
 * @param refused those that could not be decided, and why
 * @param more whether some still wait: send the same again
 */
public record UnitDecided(int decided, int unchanged, List<Refused> refused, boolean more) {

  /** One that was not decided. */
  public record Refused(String householdId, String code) {}
}
