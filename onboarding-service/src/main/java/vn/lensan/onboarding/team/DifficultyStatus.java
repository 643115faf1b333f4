package vn.lensan.onboarding.team;

/** How far a difficulty is. */
public enum DifficultyStatus {
  OPEN,
  ASSIGNED,
  ANSWERED
}
