package vn.lensan.onboarding.intake;

import vn.lensan.onboarding.unit.ListTaken;

/** What became of a row of a list of units, in the words of imports. */
final class UnitRowOutcome {
  private UnitRowOutcome() {}

  static RowOutcome of(RowReading reading, ListTaken taken, String column) {
    if (taken.refusal() != null) {
      reading.refuse(taken.refusal(), column);
    }
    RowOutcome.Result result = RowOutcome.Result.valueOf(taken.outcome().name());
    return new RowOutcome(reading.place(), result, reading.problems(), "", null);
  }
}
