package vn.lensan.onboarding.right;

/** How far a request is. */
public enum RightState {
  RECEIVED,
  ANSWERED,
  /** An erasure is going through all that is stored. */
  RUNNING,
  DONE,
  REFUSED;

  boolean isOver() {
    return this == DONE || this == REFUSED;
  }
}
