package vn.lensan.catalog.reconciliation;

/** Who is right where a shop differs from what we wish. */
public enum Policy {
  OURS_WINS,
  THEIRS_WINS,
  /** Nothing is changed; somebody decides. */
  ASK
}
