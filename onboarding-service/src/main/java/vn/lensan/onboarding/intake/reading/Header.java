package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a list stand.
 *
 * @param row the number of the header's last row; what lies above is a title
 * @param places column key → place
 * @param unknown headers that no column is called by; their cells are kept in the stored list and
 *     told
 * @param zerosLost columns of digits in which no value has its zero any more
 */
public record Header(
    int row, Map<String, Integer> places, List<String> unknown, @Nullable Set<String> zerosLost) {
  public static final Header NONE = new Header(0, Map.of(), List.of(), null);

  /** The row read as a header, if it names at least two known columns. */
  public static Optional<Header> in(SheetRow row, List<Column> columns) {
    return Optional.of(HeaderLines.of(List.of(row)).header(ColumnNames.of(columns)))
        .filter(HeaderLines::isOne);
  }

  public boolean has(String key) {
    return places.containsKey(key);
  }

  public SheetCell cell(SheetRow row, String key) {
    return row.cell(places.getOrDefault(key, -1));
  }

  /**
   * Whether the column's zeros were dropped in every value, so that all of them get theirs back.
   */
  public boolean lostZeros(String key) {
    return zerosLost != null && zerosLost.contains(key);
  }

  Header losing(Set<String> keys) {
    return new Header(row, places, unknown, keys);
  }
}
