package vn.lensan.catalog.reconciliation;

/** What was done about a finding. */
public enum Repair {
  /** There is nothing that we could do. */
  NONE,
  OURS_SENT,
  THEIRS_TAKEN,
  /** The second item was taken down. */
  TAKEN_DOWN,
  /** Another item is made. */
  MADE_ANEW,
  /** Somebody has to decide. */
  ASKED,
  /** Somebody decided that it stays so. */
  LEFT;

  boolean isMending() {
    return this != NONE && this != ASKED && this != LEFT;
  }
}
