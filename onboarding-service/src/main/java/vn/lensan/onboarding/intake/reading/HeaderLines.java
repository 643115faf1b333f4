package vn.lensan.onboarding.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The lines of a header: one, or several where cells are merged ("Địa chỉ" over "Thôn" and "Xã"). A
 * merged cell keeps its text in its first place and leaves the others empty.
 */
record HeaderLines(List<SheetRow> rows) {
  private static final int FEWEST_KNOWN = 2;

  static HeaderLines of(List<SheetRow> rows) {
    return new HeaderLines(rows);
  }

  static boolean isOne(Header header) {
    return header.places().size() >= FEWEST_KNOWN;
  }

  /** All of the header's texts, folded: how a sender's list is known again. */
  Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> texts.add(Column.folded(cell.text()))));
    texts.remove("");
    return texts;
  }

  Header header(ColumnNames names) {
    Map<String, Integer> places = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int place = 0; place < width; place++) {
      Optional<String> key = key(place, names);
      if (key.isPresent()) {
        places.putIfAbsent(key.get(), place);
      } else if (!text(place).isEmpty()) {
        unknown.add(text(place));
      }
    }
    return new Header(rows.getLast().number(), places, unknown, null);
  }

  /** What stands lowest names the column, by itself or together with what stands above it. */
  private Optional<String> key(int place, ColumnNames names) {
    String lowest = rows.getLast().cell(place).text();
    return names
        .key(lowest)
        .or(() -> lowest.isEmpty() ? Optional.empty() : together(place, lowest, names))
        .or(() -> upper().flatMap(row -> names.key(row.cell(place).text()).stream()).findFirst());
  }

  private Optional<String> together(int place, String lowest, ColumnNames names) {
    return upper().flatMap(row -> names.key(above(row, place) + " " + lowest).stream()).findFirst();
  }

  /** The lines above the lowest, the nearest first: titles may stand on top of them. */
  private Stream<SheetRow> upper() {
    return rows.subList(0, rows.size() - 1).reversed().stream();
  }

  private String text(int place) {
    return rows.reversed().stream()
        .map(row -> row.cell(place).text())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The text of the merged cell above: its own place or the next one to the left that has any. */
  private static String above(SheetRow row, int place) {
    for (int left = place; left >= 0; left--) {
      String text = row.cell(left).text();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /**
   * Whether the next row belongs to this header: below a column that is known already nothing of a
   * merged cell is left, and elsewhere it names one that was not known.
   */
  boolean goesOnIn(SheetRow next, ColumnNames names) {
    Header header = header(names);
    boolean free =
        header.places().values().stream()
            .map(place -> next.cell(place).text())
            .allMatch(text -> text.isEmpty() || names.key(text).isPresent());
    return free && with(next).header(names).places().size() > header.places().size();
  }

  HeaderLines with(SheetRow next) {
    List<SheetRow> all = new ArrayList<>(rows);
    all.add(next);
    return new HeaderLines(all);
  }
}
