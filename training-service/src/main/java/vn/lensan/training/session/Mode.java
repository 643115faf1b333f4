package vn.lensan.training.session;

public enum Mode {
  IN_PERSON,
  ONLINE
}
