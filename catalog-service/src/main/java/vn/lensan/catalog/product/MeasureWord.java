package vn.lensan.catalog.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word of the list of units.
 *
 * @param kilograms what one of them weighs; null where no factor holds everywhere
 * @param fixed false where a place may weigh otherwise, as with a tạ of 60 kg
 */
record MeasureWord(String word, Kind kind, @Nullable BigDecimal kilograms, boolean fixed) {

  enum Kind {
    WEIGHT,
    VOLUME,
    LENGTH,
    COUNT,
    BOX,
    SERVICE
  }

  /** A line of the list: word;kg;kind;how sure. */
  static MeasureWord read(String line) {
    String[] cells = line.split(";", -1);
    BigDecimal kilograms = cells[1].isEmpty() ? null : new BigDecimal(cells[1]);
    return new MeasureWord(cells[0], Kind.valueOf(cells[2]), kilograms, cells[3].equals("FIXED"));
  }
}
