package vn.lensan.onboarding.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the columns of a list stand.
 *
 * @param row the number of the header's row; what lies above is a title
 * @param places column key → place
 * @param unknown headers that no column is called by; their cells are kept in the stored list and
 *     told
 */
public record Header(int row, Map<String, Integer> places, List<String> unknown) {
  private static final int FEWEST_KNOWN = 2;

  /** The row read as a header, if it names at least two known columns. */
  public static Optional<Header> in(SheetRow row, List<Column> columns) {
    Map<String, Integer> places = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    for (int place = 0; place < row.cells().size(); place++) {
      String text = row.cell(place).text();
      Optional<Column> column =
          columns.stream().filter(candidate -> candidate.isCalled(text)).findFirst();
      if (column.isPresent()) {
        places.putIfAbsent(column.get().key(), place);
      } else if (!text.isEmpty()) {
        unknown.add(text);
      }
    }
    return places.size() < FEWEST_KNOWN
        ? Optional.empty()
        : Optional.of(new Header(row.number(), places, unknown));
  }

  public boolean has(String key) {
    return places.containsKey(key);
  }

  public SheetCell cell(SheetRow row, String key) {
    return row.cell(places.getOrDefault(key, -1));
  }
}
