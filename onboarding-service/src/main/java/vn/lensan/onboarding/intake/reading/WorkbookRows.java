package vn.lensan.onboarding.intake.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The first visible sheet of a workbook. */
final class WorkbookRows implements SheetRows {
  private static final int MOST_COLUMNS = 200;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private @Nullable SheetRow next;

  WorkbookRows(byte[] file) throws IOException {
    workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
    stream = visible(workbook).openStream();
    rows = stream.iterator();
    next = advance();
  }

  private static Sheet visible(ReadableWorkbook workbook) {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseGet(workbook::getFirstSheet);
  }

  private @Nullable SheetRow advance() {
    while (rows.hasNext()) {
      SheetRow row = read(rows.next());
      if (!row.isEmpty()) {
        return row;
      }
    }
    return null;
  }

  private static SheetRow read(Row row) {
    List<SheetCell> cells = new ArrayList<>();
    int columns = Math.min(row.getCellCount(), MOST_COLUMNS);
    for (int column = 0; column < columns; column++) {
      cells.add(read(row.getCell(column)));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static SheetCell read(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return SheetCell.EMPTY;
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return SheetCell.of(number);
    }
    String text = cell.getText();
    return SheetCell.of(text == null ? "" : text);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public SheetRow next() {
    SheetRow row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = advance();
    return row;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
