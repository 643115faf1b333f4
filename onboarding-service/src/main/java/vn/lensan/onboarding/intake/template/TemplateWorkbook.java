package vn.lensan.onboarding.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.lensan.onboarding.intake.reading.ExampleRow;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.OwnSheet;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.sheet.SheetText;

/**
 * A template as a workbook: the list with its examples, a hidden sheet of what can be chosen, and
 * explanations that say which version it is.
 */
final class TemplateWorkbook {
  private static final int HEADER = 2;
  private static final int ROWS = 5_000;
  private static final int NARROWEST = 14;
  private static final String NEEDED = "DCEBE1";
  static final String GREY = "7B837F";

  private final String kind;
  private final List<TemplateColumn> columns;
  private final int examples;
  private final ProblemWords words;
  private final Locale locale;

  TemplateWorkbook(
      String kind, List<TemplateColumn> columns, int examples, ProblemWords words, Locale locale) {
    this.kind = kind;
    this.columns = columns;
    this.examples = examples;
    this.words = words;
    this.locale = locale;
  }

  void write(OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "LenSan", "1.0")) {
      Worksheet list = book.newWorksheet(say("sheet"));
      Worksheet guide = book.newWorksheet(say("guide"));
      Worksheet choices = book.newWorksheet(say("choices"));
      choices.setVisibilityState(VisibilityState.HIDDEN);
      list(list, choices);
      new TemplateGuide(kind, columns, this::sayOr).write(guide, version());
    }
  }

  private void list(Worksheet sheet, Worksheet choices) {
    sheet.value(0, 0, say("title." + kind));
    sheet.style(0, 0).bold().fontSize(14).set();
    sheet.value(1, 0, say("hint"));
    sheet.style(1, 0).fontColor(GREY).set();
    for (int place = 0; place < columns.size(); place++) {
      TemplateColumn column = columns.get(place);
      // Text, so that no zero in front is lost.
      sheet.style(place).format("@").set();
      sheet.width(place, Math.max(NARROWEST, column.title().length() + 4));
      header(sheet, place, column);
      if (column.hasChoices()) {
        choose(sheet, place, choices(choices, place, column));
      }
    }
    for (int row = 0; row < examples; row++) {
      example(sheet, row);
    }
    sheet.value(HEADER, columns.size(), MarkColumn.COLUMN.title());
    sheet.hideColumn(columns.size());
    sheet.freezePane(0, HEADER + 1);
  }

  private void header(Worksheet sheet, int place, TemplateColumn column) {
    sheet.value(HEADER, place, column.title());
    var style = sheet.style(HEADER, place).bold().wrapText(true).borderStyle(BorderStyle.THIN);
    if (column.needed()) {
      style.fillColor(NEEDED);
    }
    style.set();
    sheet.comment(HEADER, place, note(column));
  }

  private String note(TemplateColumn column) {
    String what = sayOr(kind + "." + column.key(), "");
    String need = say(column.needed() ? "needed" : "optional");
    return what.isEmpty() ? need : need + "\n" + what;
  }

  private static Range choices(Worksheet sheet, int place, TemplateColumn column) {
    List<String> choices = column.choices();
    for (int row = 0; row < choices.size(); row++) {
      sheet.value(row, place, SheetText.neutral(choices.get(row)));
    }
    return sheet.range(0, place, choices.size() - 1, place);
  }

  /** Something else can still be written: a list of choices is never whole. */
  private static void choose(Worksheet sheet, int place, Range choices) {
    sheet
        .range(HEADER + 1, place, ROWS, place)
        .validateWithList(choices)
        .allowBlank(true)
        .showDropdown(true)
        .showErrorMessage(false)
        .errorStyle(DataValidationErrorStyle.WARNING);
  }

  private void example(Worksheet sheet, int example) {
    int row = HEADER + 1 + example;
    List<String> texts = new ArrayList<>();
    for (int place = 0; place < columns.size(); place++) {
      String text = columns.get(place).example(example);
      texts.add(text);
      if (!text.isEmpty()) {
        sheet.value(row, place, text);
      }
      sheet.style(row, place).italic().fontColor(GREY).format("@").set();
    }
    sheet.value(row, columns.size(), ExampleRow.mark(texts));
    sheet.comment(row, 0, say("example"));
  }

  private String version() {
    Map<String, Object> version = Map.of("version", OwnSheet.TEMPLATE_VERSION);
    String text = words.text("template.version", version, locale);
    return text == null ? "" : text;
  }

  private String say(String key) {
    return sayOr(key, key);
  }

  private String sayOr(String key, String otherwise) {
    String text = words.text("template." + key, Map.of(), locale);
    return text == null ? otherwise : text;
  }
}
