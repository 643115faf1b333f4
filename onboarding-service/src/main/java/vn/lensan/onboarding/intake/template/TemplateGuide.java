package vn.lensan.onboarding.intake.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.dhatim.fastexcel.Worksheet;
import vn.lensan.onboarding.intake.reading.OwnSheet;
import vn.lensan.platform.sheet.SheetText;

/** The sheet of a template that explains it, and says by its first cell which version it is. */
final class TemplateGuide {
  private static final int[] WIDTHS = {30, 12, 70, 50};
  private static final int MOST_CHOICES = 12;
  private static final int ABOVE = 5;

  private final String kind;
  private final List<TemplateColumn> columns;
  private final BinaryOperator<String> words;

  /**
   * @param words key and what is said where there are none → the words
   */
  TemplateGuide(String kind, List<TemplateColumn> columns, BinaryOperator<String> words) {
    this.kind = kind;
    this.columns = columns;
    this.words = words;
  }

  void write(Worksheet sheet, String version) {
    for (int column = 0; column < WIDTHS.length; column++) {
      sheet.width(column, WIDTHS[column]);
    }
    List<List<String>> lines = lines(version);
    for (int row = 0; row < lines.size(); row++) {
      for (int column = 0; column < lines.get(row).size(); column++) {
        sheet.value(row, column, SheetText.neutral(lines.get(row).get(column)));
        sheet.style(row, column).wrapText(row >= ABOVE).verticalAlignment("top").set();
      }
    }
    sheet.style(0, 0).fontSize(8).fontColor(TemplateWorkbook.GREY).set();
    sheet.style(1, 0).bold().fontSize(14).set();
  }

  private List<List<String>> lines(String version) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(OwnSheet.template(kind)));
    lines.add(List.of(say("title." + kind)));
    lines.add(List.of(version));
    lines.add(List.of(say("hint")));
    lines.add(List.of(""));
    for (TemplateColumn column : columns) {
      lines.add(
          List.of(
              column.title(),
              say(column.needed() ? "needed.short" : "optional.short"),
              words.apply(kind + "." + column.key(), ""),
              String.join("; ", column.choices().stream().limit(MOST_CHOICES).toList())));
    }
    return lines;
  }

  private String say(String key) {
    return words.apply(key, key);
  }
}
