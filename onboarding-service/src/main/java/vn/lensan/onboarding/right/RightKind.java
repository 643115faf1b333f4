package vn.lensan.onboarding.right;

/** What is asked for. */
public enum RightKind {
  SEE,
  CORRECT,
  WITHDRAW,
  RESTRICT,
  ERASE
}
