package vn.lensan.onboarding.intake.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * How one sheet is read.
 *
 * @param index which of the file's sheets
 * @param letters of its columns, where one is written otherwise than the sheet; place → letters
 */
public record SheetPlan(
    int index, String name, Header header, Letters letters, Map<String, Letters> columns) {

  /** As a spreadsheet names the column. */
  public String letter(int place) {
    return SheetSize.letters(place);
  }

  SheetPlan losing(Set<String> zeros) {
    return new SheetPlan(index, name, header.losing(zeros), letters, columns);
  }

  SheetRow read(SheetRow row, int ordinal) {
    SheetCell[] cells = null;
    for (int place = 0; place < row.cells().size(); place++) {
      SheetCell cell = row.cells().get(place);
      SheetCell read = cell.in(letters(place));
      if (read != cell && cells == null) {
        cells = row.cells().toArray(SheetCell[]::new);
      }
      if (read != cell && cells != null) {
        cells[place] = read;
      }
    }
    boolean same = cells == null && ordinal == 0;
    return same
        ? row
        : new SheetRow(ordinal, row.number(), cells == null ? row.cells() : Arrays.asList(cells));
  }

  private Letters letters(int place) {
    return columns.isEmpty() ? letters : columns.getOrDefault(Integer.toString(place), letters);
  }
}
