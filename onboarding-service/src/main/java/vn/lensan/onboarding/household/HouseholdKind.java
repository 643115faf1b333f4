package vn.lensan.onboarding.household;

/** What a household is; a cooperative is a household too. */
public enum HouseholdKind {
  HOUSEHOLD,
  BUSINESS_HOUSEHOLD,
  COOPERATIVE,
  COOPERATIVE_GROUP
}
