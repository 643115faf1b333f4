package vn.lensan.onboarding.team;

/** A team works until it is dissolved. */
public enum TeamStatus {
  ACTIVE,
  DISSOLVED
}
