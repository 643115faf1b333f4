package vn.lensan.onboarding.duplicate;

/**
 * What is to be done next. Each step changes one document and may be done again; giving up goes the
 * same way back as an undo.
 */
public enum MergeStep {
  CLAIM_PAIR,
  MARK_LOSER,
  FILL_SURVIVOR,
  MERGED,
  GIVE_BACK,
  FREE_LOSER,
  RELEASE_PAIR,
  UNDONE,
  GIVEN_UP;

  boolean isAtRest() {
    return this == MERGED || this == UNDONE || this == GIVEN_UP;
  }

  boolean isForward() {
    return compareTo(MERGED) < 0;
  }
}
