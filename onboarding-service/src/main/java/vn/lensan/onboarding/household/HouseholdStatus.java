package vn.lensan.onboarding.household;

/** Where a household stands. */
public enum HouseholdStatus {
  REGISTERED,
  VERIFIED,
  ACTIVE,
  CLOSED,
  /** An alias of another one since a merge. */
  MERGED,
  /** The person is forgotten; what is counted remains. */
  ERASED
}
