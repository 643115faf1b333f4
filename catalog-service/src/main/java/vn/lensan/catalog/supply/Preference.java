package vn.lensan.catalog.supply;

import java.time.LocalDate;

/**
 * What households pay less.
 *
 * @param value whole percent, or whole VND for a unit
 * @param from the first day
 * @param to the last day
 */
public record Preference(Kind kind, long value, LocalDate from, LocalDate to) {

  /** Of the price, or a sum. */
  public enum Kind {
    PERCENT,
    AMOUNT
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** What is left of a price, in whole VND; half a đồng is given to the household. */
  long priceAfter(long price) {
    return kind == Kind.PERCENT ? price * (100 - value) / 100 : price - value;
  }
}
