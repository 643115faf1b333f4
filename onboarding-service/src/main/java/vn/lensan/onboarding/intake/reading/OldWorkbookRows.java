package vn.lensan.onboarding.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an .xls; its cells come one by one, row after row. */
final class OldWorkbookRows extends LookAheadRows {
  private final RecordFactoryInputStream records;
  private final @Nullable SSTRecord texts;
  private final SheetSize size = new SheetSize();
  private List<SheetCell> cells = new ArrayList<>();
  private int row = -1;
  private int depth;
  private boolean ended;

  /**
   * @param part which of the stream's parts the sheet is; the first describes the workbook
   */
  OldWorkbookRows(RecordFactoryInputStream records, @Nullable SSTRecord texts, int part) {
    this.records = records;
    this.texts = texts;
    int begun = -1;
    while (begun < part && !ended) {
      Record record = nextRecord();
      begun += record instanceof BOFRecord && depth == 1 ? 1 : 0;
    }
  }

  private @Nullable Record nextRecord() {
    Record record = records.nextRecord();
    depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
    ended |= record == null;
    return record;
  }

  @Override
  @Nullable SheetRow read() {
    while (!ended) {
      Record record = nextRecord();
      ended |= depth == 0;
      if (record instanceof CellValueRecordInterface cell && cell.getRow() != row && depth == 1) {
        SheetRow before = finished(cell.getRow());
        put(cell);
        if (before != null) {
          return before;
        }
      } else if (record instanceof CellValueRecordInterface cell && depth == 1) {
        put(cell);
      } else if (record instanceof StringRecord text && !cells.isEmpty()) {
        // The last value of the formula before it.
        cells.set(cells.size() - 1, SheetCell.of(text.getString()));
      }
    }
    return finished(-1);
  }

  private @Nullable SheetRow finished(int begins) {
    SheetRow before = row < 0 ? null : new SheetRow(size.checked(row + 1), cells);
    row = begins;
    cells = new ArrayList<>();
    return before;
  }

  private void put(CellValueRecordInterface cell) {
    int column = cell.getColumn() & 0xFFFF;
    if (column >= SheetSize.MOST_COLUMNS) {
      size.refuseBeyond(row + 1, column, true);
    }
    while (cells.size() <= column) {
      cells.add(SheetCell.EMPTY);
    }
    cells.set(column, value(cell));
  }

  private SheetCell value(CellValueRecordInterface cell) {
    return switch (cell) {
      case NumberRecord number -> number(number.getValue());
      case LabelSSTRecord label -> shared(label.getSSTIndex());
      case LabelRecord label -> SheetCell.of(label.getValue());
      case FormulaRecord formula -> last(formula);
      case BoolErrRecord truth -> truth(truth);
      default -> SheetCell.EMPTY;
    };
  }

  private static SheetCell truth(BoolErrRecord truth) {
    return truth.isBoolean()
        ? SheetCell.of(truth.getBooleanValue() ? "TRUE" : "FALSE")
        : SheetCell.EMPTY;
  }

  private SheetCell shared(int index) {
    return texts == null || index < 0 || index >= texts.getNumUniqueStrings()
        ? SheetCell.EMPTY
        : SheetCell.of(texts.getString(index).getString());
  }

  private static SheetCell last(FormulaRecord formula) {
    return formula.getCachedResultTypeEnum() == CellType.NUMERIC
        ? number(formula.getValue())
        : SheetCell.EMPTY;
  }

  @Override
  public void close() {
    // The file's storage is closed by whoever opened it.
  }

  private static SheetCell number(double value) {
    return Double.isFinite(value) ? SheetCell.of(BigDecimal.valueOf(value)) : SheetCell.EMPTY;
  }
}
