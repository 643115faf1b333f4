package vn.lensan.onboarding.household;

/** Where a household stands. */
public enum HouseholdStatus {
  REGISTERED,
  VERIFIED,
  ACTIVE,
  CLOSED,
  /** The person is forgotten; what is counted remains. */
  ERASED
}
