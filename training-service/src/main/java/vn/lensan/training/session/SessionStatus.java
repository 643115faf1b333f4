package vn.lensan.training.session;

public enum SessionStatus {
  PLANNED,
  HELD
}
