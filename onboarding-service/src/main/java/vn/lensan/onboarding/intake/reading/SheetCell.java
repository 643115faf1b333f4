package vn.lensan.onboarding.intake.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it was written.
 *
 * @param number set when the sheet holds a number, so that what a spreadsheet did to it (a lost
 *     zero, a date turned into a day count) can be undone by whoever knows the column
 */
public record SheetCell(String text, @Nullable BigDecimal number) {
  private static final int MOST_DIGITS = 40;
  public static final SheetCell EMPTY = new SheetCell("", null);

  public static SheetCell of(String text) {
    return text.isBlank() ? EMPTY : new SheetCell(text.strip(), null);
  }

  public static SheetCell of(BigDecimal number) {
    if (number.scale() == 0 && number.precision() <= MOST_DIGITS) {
      return new SheetCell(number.toString(), number);
    }
    if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
      // 1E+999999999 written out would fill the memory; no column means such a number.
      return new SheetCell(number.toString(), null);
    }
    BigDecimal plain = number.stripTrailingZeros();
    return new SheetCell(plain.toPlainString(), plain);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  SheetCell in(Letters letters) {
    if (number != null || text.isEmpty()) {
      return this;
    }
    String read = letters.read(text);
    // The same text back means nothing to change: most cells are so.
    return read.equals(text) ? this : of(read);
  }
}
