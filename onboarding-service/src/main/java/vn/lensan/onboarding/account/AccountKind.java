package vn.lensan.onboarding.account;

/** What an account is for. */
public enum AccountKind {
  MARKETPLACE,
  PAYMENT
}
