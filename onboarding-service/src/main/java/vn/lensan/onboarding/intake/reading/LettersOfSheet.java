package vn.lensan.onboarding.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a sheet is written: as a whole, and its columns where they differ, since lists are put
 * together by copying columns from older ones.
 */
record LettersOfSheet(LettersGuess guess, Map<Integer, Letters> columns, boolean decomposed) {

  static LettersOfSheet of(List<SheetRow> rows, LettersAsked asked) {
    WordSample all = new WordSample();
    Map<Integer, WordSample> columns = new HashMap<>();
    boolean decomposed = false;
    for (SheetRow row : rows) {
      for (int place = 0; place < row.cells().size(); place++) {
        String text = row.cells().get(place).text();
        if (!Letters.isPlain(text)) {
          all.add(text);
          columns.computeIfAbsent(place, any -> new WordSample()).add(text);
          decomposed |= asked.unicode() && !Letters.composed(text).equals(text);
        }
      }
    }
    return asked.unicode() && asked.told() == null
        ? ofColumns(asked.about(all), columns, asked, decomposed)
        : new LettersOfSheet(asked.about(all), Map.of(), decomposed);
  }

  private static LettersOfSheet ofColumns(
      LettersGuess whole,
      Map<Integer, WordSample> columns,
      LettersAsked asked,
      boolean decomposed) {
    Map<Integer, Letters> others = new HashMap<>();
    int least = LettersGuess.certain(Letters.UNICODE).confidence();
    for (Map.Entry<Integer, WordSample> column : columns.entrySet()) {
      LettersGuess guess = asked.about(column.getValue());
      least = Math.min(least, guess.confidence());
      if (guess.isSure() && guess.letters() != whole.letters()) {
        others.put(column.getKey(), guess.letters());
      }
    }
    // Columns that are each sure make a sheet of two kinds, however unsure the mixture looks.
    boolean mixed = !others.isEmpty() && least >= LettersGuess.ENOUGH;
    LettersGuess guess =
        mixed && !whole.isSure()
            ? new LettersGuess(whole.letters(), least, whole.candidates())
            : whole;
    return new LettersOfSheet(guess, others, decomposed);
  }
}
