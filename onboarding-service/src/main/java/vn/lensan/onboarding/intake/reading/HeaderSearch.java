package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the header among the first rows of a sheet: titles and blanks may lie above it. */
public final class HeaderSearch {
  private static final int MOST_LINES = 3;
  private static final int FEWEST_NUMBERS = 3;
  private static final Pattern NUMBERING = Pattern.compile("\\(?\\d{1,2}\\)?|[A-Z]|\\d+\\s*=.*");

  private final List<Column> columns;
  private final Function<Set<String>, Map<String, String>> confirmed;

  /**
   * @param confirmed folded texts of a header → what its sender confirmed of it
   */
  public HeaderSearch(List<Column> columns, Function<Set<String>, Map<String, String>> confirmed) {
    this.columns = columns;
    this.confirmed = confirmed;
  }

  /**
   * @param texts the folded texts of its lines
   * @param mapped whether something was taken from what the sender confirmed
   */
  public record Found(Header header, Set<String> texts, boolean mapped) {}

  public Optional<Found> in(List<SheetRow> rows) {
    for (int at = 0; at < rows.size(); at++) {
      Found found = at(rows, at);
      if (HeaderLines.isOne(found.header())) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Found at(List<SheetRow> rows, int at) {
    HeaderLines lines = HeaderLines.of(List.of(rows.get(at)));
    int next = at + 1;
    while (next < rows.size()
        && next - at < MOST_LINES
        && lines.goesOnIn(rows.get(next), names(lines.with(rows.get(next))))) {
      lines = lines.with(rows.get(next++));
    }
    Map<String, String> told = confirmed.apply(lines.texts());
    Header header = lines.header(new ColumnNames(columns, told));
    if (next < rows.size() && isNumbering(rows.get(next))) {
      header = new Header(rows.get(next).number(), header.places(), header.unknown(), null);
    }
    return new Found(header, lines.texts(), !told.isEmpty());
  }

  private ColumnNames names(HeaderLines lines) {
    return new ColumnNames(columns, confirmed.apply(lines.texts()));
  }

  /** (1) (2) (3) … under the header, as forms have it. */
  public static boolean isNumbering(SheetRow row) {
    List<String> texts =
        row.cells().stream().map(SheetCell::text).filter(text -> !text.isEmpty()).toList();
    return texts.size() >= FEWEST_NUMBERS
        && texts.stream().allMatch(text -> NUMBERING.matcher(text).matches())
        && texts.stream().distinct().count() == texts.size();
  }
}
