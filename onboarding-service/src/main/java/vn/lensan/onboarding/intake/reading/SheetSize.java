package vn.lensan.onboarding.intake.reading;

import org.springframework.http.HttpStatus;
import vn.lensan.platform.problem.Problem;

/** Room for any honest list, and none for one that is made to be large. */
final class SheetSize {
  static final int MOST_COLUMNS = 256;
  static final int MOST_ROWS = 9_999_999;
  private static final int MOST_WIDE_ROWS = 1_000;
  private static final int LETTERS = 26;

  private int last;
  private int wide;

  /** Rows come in their order: that is what a job's checkpoint stands on. */
  int checked(int number) {
    if (number <= last) {
      throw Problem.invalid("import.not-a-workbook");
    }
    if (number > MOST_ROWS) {
      throw Problem.invalid("import.too-large");
    }
    last = number;
    return number;
  }

  void refuseBeyond(int row, int column, boolean filled) {
    if (filled) {
      throw tooWide(row, column);
    }
  }

  void refuseManyWide() {
    if (++wide > MOST_WIDE_ROWS) {
      throw tooWide(last + 1, MOST_COLUMNS);
    }
  }

  private static Problem tooWide(int row, int column) {
    return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "import.too-wide")
        .with("cell", letters(column) + row)
        .with("columns", MOST_COLUMNS);
  }

  /** As a spreadsheet names columns: A … Z, AA … XFD. */
  static String letters(int column) {
    String rest = column < LETTERS ? "" : letters(column / LETTERS - 1);
    return rest + (char) ('A' + column % LETTERS);
  }
}
