package vn.lensan.onboarding.intake;

/** Refuse the bad rows and take the good ones, or take nothing unless every row is good. */
public enum OnError {
  ROWS,
  ALL
}
