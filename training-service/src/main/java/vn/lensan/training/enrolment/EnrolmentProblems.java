package vn.lensan.training.enrolment;

import vn.lensan.platform.problem.Problem;
import vn.lensan.training.session.HalfDay;

final class EnrolmentProblems {
  private EnrolmentProblems() {}

  static Problem unknownLearner(String householdId) {
    return Problem.invalid("enrolment.unknown-learner")
        .with("householdId", householdId)
        .error("/householdId", "unknown-learner");
  }

  static Problem basicsFirst() {
    return Problem.conflict("enrolment.basics-first");
  }

  static Problem full(int most) {
    return Problem.conflict("enrolment.full").with("most", most);
  }

  static Problem notEnrolled(String householdId) {
    return Problem.conflict("enrolment.missing").with("householdId", householdId);
  }

  static Problem notOfThisClass(HalfDay halfDay) {
    return Problem.invalid("attendance.other-half-day")
        .with("halfDay", halfDay.toString())
        .error("/halfDay", "other-half-day");
  }

  static Problem certified() {
    return Problem.conflict("result.certified");
  }
}
