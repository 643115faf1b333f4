package vn.lensan.onboarding.team.web;

import java.time.LocalDate;
import vn.lensan.onboarding.team.AssignmentView;
import vn.lensan.onboarding.team.HelpKind;

/** A target with its progress. */
record AssignmentAnswer(
    String id,
    HelpKind kind,
    int households,
    LocalDate from,
    LocalDate to,
    String givenBy,
    int helped,
    double ratio) {

  static AssignmentAnswer of(AssignmentView view) {
    return new AssignmentAnswer(
        view.assignment().id(),
        view.assignment().kind(),
        view.assignment().households(),
        view.assignment().from(),
        view.assignment().to(),
        view.assignment().givenBy(),
        view.helped(),
        view.share());
  }
}
