package vn.lensan.onboarding.account;

/** How far a shop got: each rung stands on those before it. */
public enum Rung {
  ACCOUNT,
  LISTED,
  ORDERED,
  CONFIRMED,
  DELIVERED,
  /** Sold again: another order was delivered after the first one. */
  REPEATED
}
