package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.onboarding.intake.reading.SheetRows;

/** How many columns each sheet of a list has, so that ours stands behind them. */
final class RowWidths {
  /** As many as are read; what stands beyond them would never come back. */
  private static final int MOST = 256;

  private RowWidths() {}

  static List<Integer> of(Answer answer) throws IOException {
    Integer[] widths = new Integer[answer.report().plan().sheets().size()];
    Arrays.fill(widths, 0);
    try (SheetRows rows = answer.rows()) {
      while (rows.hasNext()) {
        SheetRow row = rows.next();
        widths[row.sheet()] = Math.max(widths[row.sheet()], row.cells().size());
      }
    }
    return List.of(widths);
  }

  /** The place behind; -1 where there is none. */
  static int free(int width) {
    return width < MOST ? width : -1;
  }
}
