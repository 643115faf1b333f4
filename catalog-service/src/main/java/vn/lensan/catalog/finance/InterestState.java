package vn.lensan.catalog.finance;

/** How far a household's interest in an offer has come. */
public enum InterestState {
  /** To be passed on to the partner. */
  ASKED,
  PASSED_ON,
  /** The partner has no system: the household calls it itself, and nothing went out. */
  NOTED,
  /** Not taken, by the partner or since the household does not agree; the reason says which. */
  REFUSED,
  /** Taken back; the partner has not yet said that it forgot. */
  WITHDRAWING,
  WITHDRAWN;

  boolean isOpen() {
    return this == ASKED || this == PASSED_ON || this == NOTED;
  }
}
