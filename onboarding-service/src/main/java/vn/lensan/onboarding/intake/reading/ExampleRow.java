package vn.lensan.onboarding.intake.reading;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.lensan.onboarding.ids.DerivedId;

/**
 * Rows of a template that only show how a row is filled in. The mark in the last cell holds the
 * hash of the row as it was given out: who types over an example has made a row of their own, and
 * it must not be passed over.
 */
public final class ExampleRow {
  /** What a reader sees; left there, the row is still no household. */
  public static final String WORD = "VÍ DỤ";

  private static final String MARK = "LS-VD:";
  private static final int DIGITS = 12;

  private ExampleRow() {}

  /** What the row's last cell, in the column of marks, holds. */
  public static String mark(List<String> texts) {
    return MARK + hash(texts);
  }

  static boolean is(SheetRow row) {
    List<String> texts =
        row.cells().stream().map(SheetCell::text).filter(text -> !text.isEmpty()).toList();
    if (texts.isEmpty() || !texts.getLast().startsWith(MARK)) {
      return false;
    }
    List<String> told = texts.subList(0, texts.size() - 1);
    return texts.getLast().equals(mark(told))
        || told.stream().anyMatch(text -> text.startsWith(WORD));
  }

  private static String hash(List<String> texts) {
    String all =
        texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\u0001"));
    return HexFormat.of().formatHex(DerivedId.digest("example-row", all)).substring(0, DIGITS);
  }
}
