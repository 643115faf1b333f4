package vn.lensan.onboarding.look;

/** What the door that was used is for. */
public enum LookPurpose {
  SEARCH,
  READ
}
