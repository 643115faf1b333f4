package vn.lensan.onboarding.intake;

import java.util.Map;
import java.util.Optional;

/** What another service made of a row. */
final class TakenRow {
  private TakenRow() {}

  static RowOutcome outcome(RowReading reading, RowOutcome.Result result) {
    return new RowOutcome(reading.place(), result, reading.problems(), "", null);
  }

  /**
   * @param thing what codes begin with where the other service told none
   */
  static RowOutcome outcome(
      Map<String, RowReading> readings, ProductCatalog.TakenProduct taken, String thing) {
    RowReading reading = Optional.ofNullable(readings.get(taken.rowId())).orElseThrow();
    RowOutcome.Result result = RowOutcome.Result.valueOf(taken.outcome());
    Map<String, String> words = Map.of("message", taken.message() == null ? "" : taken.message());
    if (result == RowOutcome.Result.REFUSED) {
      reading.refuse(taken.code() == null ? thing + ".refused" : taken.code(), null, words);
    } else if (Boolean.TRUE.equals(taken.doubtful())) {
      reading.doubt(taken.code() == null ? thing + ".doubtful" : taken.code(), null, words);
    }
    return outcome(reading, result);
  }
}
