package vn.lensan.onboarding.look;

/** Whether somebody else has looked at it. */
public enum GlassState {
  OPEN,
  REVIEWED
}
