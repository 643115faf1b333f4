package vn.lensan.onboarding.team;

/** What is difficult. */
public enum DifficultyAbout {
  REGISTRATION,
  ACCOUNT,
  LISTING,
  ORDER,
  DELIVERY,
  PAYMENT,
  DEVICE,
  TRAINING,
  PERSONAL_DATA,
  OTHER
}
