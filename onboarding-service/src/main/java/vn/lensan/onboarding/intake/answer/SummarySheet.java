package vn.lensan.onboarding.intake.answer;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lensan.platform.sheet.SheetText;

/** The summary in a workbook that is made anew. */
final class SummarySheet {
  static final int[] WIDTHS = {32, 60, 14, 40};

  private SummarySheet() {}

  static void write(Workbook book, Answer answer) {
    Worksheet sheet = book.newWorksheet(Summary.sheetName(answer));
    sheet.setTabColor("1B5E3B");
    sheet.hideGridLines();
    // Printed it is one page wide and as long as it is.
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    List<Summary.Line> lines = Summary.of(answer, true);
    for (int row = 0; row < lines.size(); row++) {
      write(sheet, row, lines.get(row));
    }
  }

  private static void write(Worksheet sheet, int row, Summary.Line line) {
    for (int column = 0; column < line.cells().size(); column++) {
      sheet.value(row, column, SheetText.neutral(line.cells().get(column)));
      boolean wraps = line.look() != Summary.Look.TEXT && line.look() != Summary.Look.TITLE;
      var style = sheet.style(row, column).wrapText(wraps).verticalAlignment("top");
      switch (line.look()) {
        case MARK -> style.fontSize(8).fontColor("9AA19D").set();
        case TITLE -> style.bold().fontSize(16).set();
        case SECTION -> style.bold().fontSize(13).fontColor("1B5E3B").set();
        case HEAD -> style.bold().set();
        case REFUSED -> style.fillColor(Colours.REFUSED).set();
        case DOUBTFUL -> style.fillColor(Colours.DOUBTFUL).set();
        default -> style.set();
      }
    }
  }
}
