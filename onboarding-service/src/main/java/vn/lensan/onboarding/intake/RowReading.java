package vn.lensan.onboarding.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.Column;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.SheetRow;

/** One row being read: its cells by column, and what is found wrong on the way. */
final class RowReading {
  private static final int LONGEST = 100;

  private final Header header;
  private final SheetRow row;
  private final List<RowOutcome.RowProblem> refusals = new ArrayList<>();
  private final List<RowOutcome.RowProblem> doubts = new ArrayList<>();

  RowReading(Header header, SheetRow row) {
    this.header = header;
    this.row = row;
  }

  SheetCell cell(String key) {
    return header.cell(row, key);
  }

  String text(String key) {
    return cell(key).text();
  }

  @Nullable String textOrNull(String key) {
    String text = text(key);
    return text.isEmpty() ? null : text;
  }

  /** A text of the usual length; a longer one is refused. */
  String bounded(Column column) {
    String text = text(column.key());
    if (text.length() > LONGEST) {
      refuse("value.too-long", column.title());
    }
    return text;
  }

  void refuse(String code, @Nullable String column) {
    refusals.add(new RowOutcome.RowProblem(code, column, Map.of()));
  }

  void refuse(String code, @Nullable String column, Map<String, String> arguments) {
    refusals.add(new RowOutcome.RowProblem(code, column, arguments));
  }

  void doubt(String code, @Nullable String column) {
    doubts.add(new RowOutcome.RowProblem(code, column, Map.of()));
  }

  void doubt(String code, @Nullable String column, Map<String, String> arguments) {
    doubts.add(new RowOutcome.RowProblem(code, column, arguments));
  }

  boolean isRefused() {
    return !refusals.isEmpty();
  }

  List<RowOutcome.RowProblem> problems() {
    return List.copyOf(isRefused() ? refusals : doubts);
  }

  /** The row's place in the list: its number, and its sheet's where there are several. */
  int place() {
    return row.place();
  }

  /** Whether all values of the column came without their zeros. */
  boolean lostZeros(String key) {
    return header.lostZeros(key);
  }
}
