package vn.lensan.onboarding.intake.reading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook. Of a formula its last value is taken. */
final class WorkbookRows extends LookAheadRows {
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final SheetSize size = new SheetSize();

  WorkbookRows(Stream<Row> stream) {
    this.stream = stream;
    this.rows = stream.iterator();
  }

  @Override
  @Nullable SheetRow read() {
    return rows.hasNext() ? read(rows.next()) : null;
  }

  private SheetRow read(Row row) {
    int columns = row.getCellCount();
    if (columns > SheetSize.MOST_COLUMNS) {
      columns = narrowed(row);
    }
    SheetCell[] cells = new SheetCell[columns];
    for (int column = 0; column < columns; column++) {
      cells[column] = read(row.getCell(column));
    }
    return new SheetRow(size.checked(row.getRowNum()), Arrays.asList(cells));
  }

  /** Cells far to the right are let pass only while they hold nothing, and not in every row. */
  private int narrowed(Row row) {
    for (int column = SheetSize.MOST_COLUMNS; column < row.getCellCount(); column++) {
      size.refuseBeyond(row.getRowNum(), column, !read(row.getCell(column)).isEmpty());
    }
    size.refuseManyWide();
    return SheetSize.MOST_COLUMNS;
  }

  private static SheetCell read(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
      return SheetCell.EMPTY;
    }
    if (cell.getValue() instanceof BigDecimal number) {
      return SheetCell.of(number);
    }
    if (cell.getValue() instanceof Boolean truth) {
      return SheetCell.of(truth ? "TRUE" : "FALSE");
    }
    String text = cell.getText();
    return text == null ? SheetCell.EMPTY : SheetCell.of(text);
  }

  @Override
  public void close() {
    stream.close();
  }
}
