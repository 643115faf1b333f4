package vn.lensan.training.session;

import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.unit.UnitId;

final class SessionProblems {
  private SessionProblems() {}

  static Problem notFound(String id) {
    return Problem.notFound("session.not-found").with("id", id);
  }

  static Problem unknownUnit(UnitId unit) {
    return Problem.invalid("session.unknown-unit")
        .with("unit", unit.toString())
        .error("/unit", "unknown-unit");
  }

  static Problem unknownCourse(String courseId) {
    return Problem.invalid("session.unknown-course")
        .with("courseId", courseId)
        .error("/courseId", "unknown-course");
  }

  static Problem trainerNotCertified() {
    return Problem.invalid("session.trainer-not-certified")
        .error("/trainerCertificate", "trainer-not-certified");
  }

  static Problem otherTrainer() {
    return Problem.invalid("session.other-trainer").error("/trainer", "not-understood");
  }
}
