package vn.lensan.onboarding.account;

/** Why an account is closed. A code, since it travels; words stay in the log. */
public enum ClosureReason {
  ASKED_BY_HOUSEHOLD,
  CLOSED_BY_PROVIDER,
  REPLACED,
  UNUSED,
  OTHER
}
