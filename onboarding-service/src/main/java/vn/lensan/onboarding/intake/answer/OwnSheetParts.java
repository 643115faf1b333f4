package vn.lensan.onboarding.intake.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.lensan.onboarding.intake.reading.Header;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.OwnSheet;

/**
 * A sheet of the sender's that is answered in.
 *
 * @param mark the place of the hidden column; -1 where there is no room for it
 */
record OwnSheetParts(XSSFSheet sheet, int mark) {
  private static final String AUTHOR = "Lên Sàn";
  private static final String BELOW_THEIRS = "\n—\n";
  private static final int COMMENT_COLUMNS = 5;
  private static final int LETTERS_A_LINE = 34;

  static OwnSheetParts of(XSSFSheet sheet, Header header) {
    int width = 0;
    for (Row row : sheet) {
      width = Math.max(width, row.getLastCellNum());
    }
    int mark = header.places().getOrDefault(MarkColumn.COLUMN.key(), RowWidths.free(width));
    return new OwnSheetParts(sheet, mark);
  }

  static boolean isResult(XSSFSheet sheet) {
    Row first = sheet.getRow(0);
    return first != null
        && first.getCell(0) != null
        && first.getCell(0).getCellType() == CellType.STRING
        && OwnSheet.isResult(first.getCell(0).getStringCellValue());
  }

  /**
   * What was mended since must not stay red. A cell in one of our colours was answered before, in
   * this workbook or in one that was made, which names no author.
   */
  void forgetEarlierAnswers() {
    Map<Short, XSSFCellStyle> plain = new HashMap<>();
    for (Row row : sheet) {
      for (Cell one : row) {
        XSSFCell cell = (XSSFCell) one;
        XSSFCellStyle style = cell.getCellStyle();
        if (isOurs(style)) {
          forget(cell);
          cell.setCellStyle(plain.computeIfAbsent(style.getIndex(), any -> withoutColour(style)));
        }
      }
    }
  }

  private static void forget(XSSFCell cell) {
    XSSFComment comment = cell.getCellComment();
    String text = comment == null ? "" : comment.getString().getString();
    int ours = text.indexOf(BELOW_THEIRS);
    if (comment != null && ours >= 0) {
      comment.setString(new XSSFRichTextString(text.substring(0, ours)));
    } else if (comment != null) {
      cell.removeCellComment();
    }
  }

  private static boolean isOurs(XSSFCellStyle style) {
    XSSFColor colour = style.getFillForegroundXSSFColor();
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
        && colour != null
        && colour.getARGBHex() != null
        && List.of("FF" + Colours.REFUSED, "FF" + Colours.DOUBTFUL).contains(colour.getARGBHex());
  }

  private XSSFCellStyle withoutColour(XSSFCellStyle style) {
    XSSFCellStyle plain = sheet.getWorkbook().createCellStyle();
    plain.cloneStyleFrom(style);
    plain.setFillPattern(FillPatternType.NO_FILL);
    return plain;
  }

  /** What the sender wrote there before stays above ours. */
  void comment(XSSFCell cell, String text) {
    XSSFComment there = cell.getCellComment();
    if (there != null) {
      String theirs = there.getString().getString();
      there.setString(new XSSFRichTextString(theirs + BELOW_THEIRS + text));
      return;
    }
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(cell, text));
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  /** Large enough to be read without dragging its edge. */
  private static ClientAnchor anchor(XSSFCell cell, String text) {
    int lines = text.lines().mapToInt(line -> 1 + line.length() / LETTERS_A_LINE).sum() + 1;
    int column = cell.getColumnIndex() + 1;
    int row = cell.getRowIndex();
    return new XSSFClientAnchor(
        0, 0, 0, 0, column, row, column + COMMENT_COLUMNS, row + Math.max(3, lines));
  }
}
