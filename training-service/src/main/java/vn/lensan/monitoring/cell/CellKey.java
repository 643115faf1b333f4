package vn.lensan.monitoring.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a sum is kept: a day of a series, or (null) all its days together. Longer periods are sums
 * of days, made when they are read.
 */
public record CellKey(Series series, @Nullable LocalDate day) {
  private static final String TO_DATE = "TO_DATE";

  public static CellKey parse(String text) {
    String[] parts = text.split("\\|", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not a cell: " + text);
    }
    return new CellKey(
        new Series(parts[0], parts[1], parts[2]),
        parts[3].equals(TO_DATE) ? null : LocalDate.parse(parts[3]));
  }

  @Override
  public String toString() {
    return series + Series.SEPARATOR + (day == null ? TO_DATE : day.toString());
  }
}
