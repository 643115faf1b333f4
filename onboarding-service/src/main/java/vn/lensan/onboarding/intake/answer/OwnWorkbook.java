package vn.lensan.onboarding.intake.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.lensan.onboarding.intake.reading.MarkColumn;

/** The sender's own workbook, in which the answer is written: all that lay in it stays. */
final class OwnWorkbook implements AnswerSink {
  /** Bytes of all its parts, unpacked; in memory they are some twenty times as much (0024). */
  static final long LARGEST = 8_000_000;

  static {
    // How much it unpacks to was checked when it came; a small list of many equal rows is no bomb.
    ZipSecureFile.setMinInflateRatio(0);
  }

  private final Answer answer;
  private final XSSFWorkbook book;
  private final Map<String, XSSFCellStyle> coloured = new HashMap<>();
  private final Map<Integer, OwnSheetParts> parts = new HashMap<>();

  private OwnWorkbook(Answer answer, XSSFWorkbook book) {
    this.answer = answer;
    this.book = book;
  }

  /** A workbook that was read, but that can't be written in. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(Exception cause) {
      super(cause);
    }
  }

  static byte[] bytes(Answer answer) throws IOException {
    try (XSSFWorkbook book = open(answer)) {
      Formulas.neutralise(book);
      OwnWorkbook own = new OwnWorkbook(answer, book);
      new RowAnswers(answer, own).write();
      own.summarise();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFWorkbook open(Answer answer) throws IOException {
    try {
      OPCPackage opened = OPCPackage.open(answer.file());
      Formulas.removeChains(opened);
      return new XSSFWorkbook(opened);
    } catch (OpenXML4JException | RuntimeException strange) {
      throw new Unreadable(strange);
    }
  }

  @Override
  public void row(AnsweredRow answered) {
    int ordinal = answered.row().sheet();
    OwnSheetParts sheet = parts.computeIfAbsent(ordinal, this::parts);
    XSSFRow row = sheet.sheet().getRow(answered.row().number() - 1);
    if (row == null) {
      return;
    }
    if (answered.header() && sheet.mark() >= 0) {
      cell(row, sheet.mark()).setCellValue(MarkColumn.COLUMN.title());
      sheet.sheet().setColumnHidden(sheet.mark(), true);
    }
    String mark = answered.mark();
    if (mark != null && sheet.mark() >= 0) {
      mark(row, sheet.mark(), mark);
    }
    answered.notes().forEach(note -> note(sheet, row, note));
  }

  private OwnSheetParts parts(int ordinal) {
    var plan = answer.report().plan().sheets().get(ordinal);
    XSSFSheet sheet = book.getSheet(plan.name());
    OwnSheetParts parts =
        OwnSheetParts.of(sheet == null ? book.getSheetAt(plan.index()) : sheet, plan.header());
    parts.forgetEarlierAnswers();
    return parts;
  }

  private static void mark(XSSFRow row, int place, String mark) {
    XSSFCell there = row.getCell(place);
    if (!mark.isEmpty()) {
      cell(row, place).setCellValue(mark);
    } else if (there != null) {
      there.setBlank();
    }
  }

  private void note(OwnSheetParts sheet, XSSFRow row, CellNote note) {
    XSSFCell cell = cell(row, note.column());
    cell.setCellStyle(coloured(cell.getCellStyle(), note.refused()));
    sheet.comment(cell, note.text());
  }

  /** As it was, but for the colour. */
  private XSSFCellStyle coloured(XSSFCellStyle style, boolean refused) {
    return coloured.computeIfAbsent(
        style.getIndex() + Colours.of(refused),
        any -> {
          XSSFCellStyle made = book.createCellStyle();
          made.cloneStyleFrom(style);
          made.setFillForegroundColor(SummaryStyles.colour(Colours.of(refused)));
          made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          return made;
        });
  }

  private static XSSFCell cell(XSSFRow row, int place) {
    return row.getCell(place, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  private void summarise() {
    String name = Summary.sheetName(answer);
    for (int at = book.getNumberOfSheets() - 1; at >= 0; at--) {
      if (OwnSheetParts.isResult(book.getSheetAt(at)) && book.getNumberOfSheets() > 1) {
        book.removeSheetAt(at);
      }
    }
    String free = name;
    for (int again = 2; book.getSheet(free) != null; again++) {
      free = name + " (" + again + ")";
    }
    List<Summary.Line> lines = Summary.of(answer, false);
    new SummaryStyles(book).write(book.createSheet(free), lines);
  }
}
