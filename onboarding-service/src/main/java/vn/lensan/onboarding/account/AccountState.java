package vn.lensan.onboarding.account;

/** An account is asked for, then the provider opens it. */
public enum AccountState {
  REQUESTED,
  OPENED
}
