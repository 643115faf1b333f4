package vn.lensan.onboarding.household;

/** The kinds of fingerprints by which households are found. */
final class HouseholdHashes {
  static final String PHONE = "phone";
  static final String CITIZEN = "citizen-number";

  private HouseholdHashes() {}
}
