package vn.lensan.platform.sheet;

import java.util.regex.Pattern;

/**
 * Text on its way into a cell that somebody else opens. Whoever typed it may have meant it as a
 * formula, so that it runs on the machine of whoever looks at the list; as text it does nothing.
 * Every export goes through here.
 */
public final class SheetText {
  private static final String FORMULA_BEGINS = "=+-@\t\r\u0000";
  private static final char AS_TEXT = '\'';

  /** A cell holds no more, and a spreadsheet calls a file damaged that has more. */
  private static final int LONGEST = 32_767;

  /** "-5", "+84 981 000 001", "-1.250,5": nothing that computes. */
  private static final Pattern NUMBER = Pattern.compile("[+-] ?\\d[\\d .,]*");

  /** What XML can't hold; a workbook with one of these does not open. */
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]");

  private SheetText() {}

  /** As it may stand in a cell: what would be taken for a formula has an apostrophe before it. */
  public static String neutral(String text) {
    String written = UNWRITABLE.matcher(text).replaceAll("");
    String safe = isFormula(text) ? AS_TEXT + written : written;
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST);
  }

  /** Whether a spreadsheet might compute it. */
  public static boolean isFormula(String text) {
    return !text.isEmpty()
        && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }

  /** What was typed, when the text comes back from a cell that {@link #neutral} was written to. */
  public static String typed(String text) {
    boolean neutral =
        text.length() > 1 && text.charAt(0) == AS_TEXT && isFormula(text.substring(1));
    return neutral ? text.substring(1) : text;
  }
}
