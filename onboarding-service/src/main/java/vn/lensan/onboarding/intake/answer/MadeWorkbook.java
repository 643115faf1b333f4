package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.SheetCell;
import vn.lensan.onboarding.intake.reading.SheetPlan;
import vn.lensan.onboarding.intake.reading.SheetRow;
import vn.lensan.platform.sheet.SheetText;

/**
 * A workbook made of what was read: of text and old workbooks, and of lists that are too large to
 * be held. It is written row by row; nothing but comments stays in memory.
 */
final class MadeWorkbook implements AnswerSink {
  /** Coloured are all; these many have a comment, since comments wait for the end of the sheet. */
  static final int MOST_COMMENTS = 20_000;

  private static final int FLUSH_EVERY = 500;

  /** A sheet holds 1,048,576 rows, a text may have more. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int NARROWEST = 12;
  private static final int WIDEST = 40;

  private final Answer answer;
  private final Workbook book;
  private final List<Integer> widths;
  private @Nullable Worksheet sheet;
  private int ordinal = -1;
  private int part;
  private int line;
  private int comments;

  private MadeWorkbook(Answer answer, Workbook book, List<Integer> widths) {
    this.answer = answer;
    this.book = book;
    this.widths = widths;
  }

  static void write(Answer answer, OutputStream out) throws IOException {
    List<Integer> widths = RowWidths.of(answer);
    try (Workbook book = new Workbook(out, "LenSan", "1.0")) {
      MadeWorkbook made = new MadeWorkbook(answer, book, widths);
      new RowAnswers(answer, made).write();
      if (made.sheet != null) {
        made.sheet.finish();
      }
      SummarySheet.write(book, answer);
    }
  }

  @Override
  public void row(AnsweredRow row) throws IOException {
    Worksheet sheet = sheet(row.row());
    List<SheetCell> cells = row.row().cells();
    int mark = markColumn(row.row().sheet());
    for (int column = 0; column < cells.size(); column++) {
      if (column != mark) {
        write(sheet, column, cells.get(column));
      }
    }
    if (row.header()) {
      header(sheet, cells, mark);
    } else if (row.mark() != null && !row.mark().isEmpty() && mark >= 0) {
      sheet.inlineString(line, mark, row.mark());
    }
    row.notes().forEach(note -> note(sheet, note));
    line++;
    if (line % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(Worksheet sheet, int column, SheetCell cell) {
    BigDecimal number = cell.number();
    if (number != null) {
      sheet.value(line, column, number);
    } else if (!cell.isEmpty()) {
      // Not a shared string: those wait in memory, each once, for the end of the file.
      sheet.inlineString(line, column, SheetText.neutral(cell.text()));
    }
  }

  private void header(Worksheet sheet, List<SheetCell> cells, int mark) {
    for (int column = 0; column < cells.size(); column++) {
      sheet.style(line, column).bold().wrapText(true).borderStyle(BorderStyle.THIN).set();
      int letters = cells.get(column).text().length() + 2;
      sheet.width(column, Math.clamp(letters, NARROWEST, WIDEST));
    }
    if (mark >= 0) {
      sheet.value(line, mark, MarkColumn.COLUMN.title());
      sheet.hideColumn(mark);
    }
    sheet.freezePane(0, line + 1);
  }

  private void note(Worksheet sheet, CellNote note) {
    sheet.style(line, note.column()).fillColor(Colours.of(note.refused())).set();
    if (comments++ < MOST_COMMENTS) {
      sheet.comment(line, note.column(), note.text());
    }
  }

  /** The sheet's own column of marks, or the first one that no row reaches. */
  private int markColumn(int sheet) {
    Header header = plan(sheet).header();
    return header.places().getOrDefault(MarkColumn.COLUMN.key(), RowWidths.free(widths.get(sheet)));
  }

  private SheetPlan plan(int sheet) {
    return answer.report().plan().sheets().get(sheet);
  }

  private Worksheet sheet(SheetRow row) throws IOException {
    Worksheet open = sheet;
    if (open != null && ordinal == row.sheet() && line < MOST_ROWS) {
      return open;
    }
    if (open != null) {
      open.finish();
    }
    part = ordinal == row.sheet() ? part + 1 : 1;
    ordinal = row.sheet();
    String name = plan(ordinal).name().isEmpty() ? listName() : plan(ordinal).name();
    Worksheet next = book.newWorksheet(part == 1 ? name : name + " (" + part + ")");
    sheet = next;
    line = 0;
    return next;
  }

  private String listName() {
    return answer.words().say(answer.locale(), "list");
  }
}
