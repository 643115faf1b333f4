package vn.lensan.onboarding.intake.answer;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.lensan.platform.sheet.SheetText;

/** The summary in the sender's own workbook. */
final class SummaryStyles {
  private static final int LETTER = 256;
  private final Map<Summary.Look, XSSFCellStyle> styles = new EnumMap<>(Summary.Look.class);
  private final XSSFWorkbook book;

  SummaryStyles(XSSFWorkbook book) {
    this.book = book;
  }

  static XSSFColor colour(String rgb) {
    return new XSSFColor(HexFormat.of().parseHex(rgb), null);
  }

  void write(XSSFSheet sheet, List<Summary.Line> lines) {
    sheet.setTabColor(colour("1B5E3B"));
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setLandscape(true);
    for (int column = 0; column < SummarySheet.WIDTHS.length; column++) {
      sheet.setColumnWidth(column, SummarySheet.WIDTHS[column] * LETTER);
    }
    for (int at = 0; at < lines.size(); at++) {
      XSSFRow row = sheet.createRow(at);
      Summary.Line line = lines.get(at);
      for (int column = 0; column < line.cells().size(); column++) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.neutral(line.cells().get(column)));
        cell.setCellStyle(styles.computeIfAbsent(line.look(), this::style));
      }
    }
  }

  private XSSFCellStyle style(Summary.Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setWrapText(look != Summary.Look.TEXT && look != Summary.Look.TITLE);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    XSSFFont font = book.createFont();
    switch (look) {
      case MARK -> small(font);
      case TITLE -> large(font, 16, "1C1F1D");
      case SECTION -> large(font, 13, "1B5E3B");
      case HEAD -> font.setBold(true);
      case REFUSED -> fill(style, Colours.REFUSED);
      case DOUBTFUL -> fill(style, Colours.DOUBTFUL);
      default -> {}
    }
    style.setFont(font);
    return style;
  }

  private static void small(XSSFFont font) {
    font.setFontHeightInPoints((short) 8);
    font.setColor(colour("9AA19D"));
  }

  private static void large(XSSFFont font, int points, String colour) {
    font.setBold(true);
    font.setFontHeightInPoints((short) points);
    font.setColor(colour(colour));
  }

  private static void fill(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
