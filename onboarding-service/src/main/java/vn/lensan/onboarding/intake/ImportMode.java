package vn.lensan.onboarding.intake;

/** Only say what would happen, or do it. Both go through the same reading. */
public enum ImportMode {
  VALIDATE,
  COMMIT
}
