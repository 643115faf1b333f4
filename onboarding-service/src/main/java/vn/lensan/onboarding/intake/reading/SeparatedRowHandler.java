package vn.lensan.onboarding.intake.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Makes rows straight from the reader's buffer: what stands around a cell is never copied. */
final class SeparatedRowHandler extends AbstractBaseCsvCallbackHandler<SheetRow> {
  private final SheetSize size = new SheetSize();
  private SheetCell[] cells = new SheetCell[32];
  private int count;

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    int from = offset;
    int to = offset + length;
    while (from < to && isSpace(buffer[from])) {
      from++;
    }
    while (from < to && isSpace(buffer[to - 1])) {
      to--;
    }
    if (index >= SheetSize.MOST_COLUMNS) {
      size.refuseBeyond((int) getStartingLineNumber(), index, from < to);
      return;
    }
    if (index == cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    cells[index] =
        from == to ? SheetCell.EMPTY : new SheetCell(new String(buffer, from, to - from), null);
    count = index + 1;
  }

  /** Only these: some codes that are spaces elsewhere are letters in VISCII. */
  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
  }

  @Override
  protected SheetRow buildRecord() {
    return new SheetRow(
        size.checked((int) getStartingLineNumber()), Arrays.asList(Arrays.copyOf(cells, count)));
  }
}
