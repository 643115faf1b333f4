package vn.lensan.onboarding.duplicate;

/** Where a pair stands. */
public enum PairState {
  OPEN,
  NOT_DUPLICATE,
  MERGED
}
