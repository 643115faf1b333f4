package vn.lensan.local.demo;

/** A training session with attendance, results and certificates. */
final class DemoTraining {
  private final String origin;

  DemoTraining(String origin) {
    this.origin = origin;
  }

  void load() {
    DemoUser.signIn(origin, "demo-trainer");
  }
}
