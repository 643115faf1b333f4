package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what names columns are known: their own, and those that the sender confirmed.
 *
 * @param confirmed folded header → column key
 */
public record ColumnNames(List<Column> columns, Map<String, String> confirmed) {

  public static ColumnNames of(List<Column> columns) {
    return new ColumnNames(columns, Map.of());
  }

  /** The key of the column that the header names, in whatever letters it is written. */
  Optional<String> key(String header) {
    if (header.isBlank()) {
      return Optional.empty();
    }
    for (Letters letters : Letters.values()) {
      String read = letters.read(header);
      Optional<String> key = keyOf(read);
      if (key.isPresent() || Letters.isPlain(header)) {
        return key;
      }
    }
    return Optional.empty();
  }

  private Optional<String> keyOf(String header) {
    String told = confirmed.get(Column.folded(header));
    return told != null
        ? Optional.of(told)
        : columns.stream().filter(column -> column.isCalled(header)).map(Column::key).findFirst();
  }
}
