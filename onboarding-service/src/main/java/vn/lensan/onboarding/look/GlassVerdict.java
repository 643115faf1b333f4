package vn.lensan.onboarding.look;

/** What a review found. */
public enum GlassVerdict {
  JUSTIFIED,
  NOT_JUSTIFIED
}
