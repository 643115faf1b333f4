package vn.lensan.onboarding.team;

/** What a household was helped with. */
public enum HelpKind {
  REGISTRATION,
  ACCOUNT,
  PAYMENT_ACCOUNT,
  LISTING,
  ORDER,
  TRAINING,
  OTHER
}
