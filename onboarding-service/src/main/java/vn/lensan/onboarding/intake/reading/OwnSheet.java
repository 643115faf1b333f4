package vn.lensan.onboarding.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sheets that we put into a workbook: the result of an import, and what a template says of itself.
 * They come back with the list and hold no rows of it. Their first cell tells what they are.
 */
public final class OwnSheet {
  /** Version of the templates' columns: a later one grows. */
  public static final int TEMPLATE_VERSION = 1;

  private static final String RESULT = "LS-KETQUA";
  private static final String TEMPLATE = "LS-MAU";
  private static final Pattern TOLD = Pattern.compile(TEMPLATE + " (\\w{1,20}) (\\d{1,6})");

  private OwnSheet() {}

  /** The first cell of a sheet that tells what became of a list. */
  public static String result(String job) {
    return RESULT + " " + job;
  }

  /** The first cell of a template's sheet of explanations. */
  public static String template(String kind) {
    return TEMPLATE + " " + kind + " " + TEMPLATE_VERSION;
  }

  /**
   * @param version as the workbook says
   */
  public record Template(String kind, int version) {
    public boolean isOlder() {
      return version < TEMPLATE_VERSION;
    }
  }

  static boolean isOne(List<SheetRow> rows) {
    return first(rows).startsWith(RESULT) || template(rows).isPresent();
  }

  public static boolean isResult(String firstCell) {
    return firstCell.startsWith(RESULT);
  }

  static Optional<Template> template(List<SheetRow> rows) {
    Matcher told = TOLD.matcher(first(rows));
    return told.matches()
        ? Optional.of(new Template(told.group(1), Integer.parseInt(told.group(2))))
        : Optional.empty();
  }

  private static String first(List<SheetRow> rows) {
    return rows.isEmpty() ? "" : rows.getFirst().cell(0).text();
  }
}
