package vn.lensan.onboarding.team;

import java.time.LocalDate;
import vn.lensan.onboarding.right.OwnClocks;

/** Until when a difficulty must be answered: a promise of ours, no decree's; its term is data. */
final class DifficultyClock {
  private static final String NAME = "DIFFICULTY";

  private DifficultyClock() {}

  static LocalDate dueOn(LocalDate raised) {
    return OwnClocks.answerBy(NAME, raised);
  }
}
