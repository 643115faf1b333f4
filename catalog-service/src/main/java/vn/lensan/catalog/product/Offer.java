package vn.lensan.catalog.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import vn.lensan.platform.money.Money;

/**
 * At which price and how much there is, in units of the product, and when it may be bought. What is
 * sold in another packing is another product with a sku of its own.
 */
public record Offer(
    Money price,
    long quantity,
    @Nullable Season season,
    @Nullable Validity validity,
    @Nullable SalesModel salesModel) {

  @PersistenceCreator
  public Offer {}

  /** Open all the time, or in its season of every year. */
  public Offer(Money price, long quantity, @Nullable Season season) {
    this(price, quantity, season, null, null);
  }

  /** How it gets from the household to who buys it. */
  public enum SalesModel {
    DIRECT,
    THROUGH_COLLECTOR,
    MARKET_STALL
  }

  /**
   * Whether it may be bought on this day (Vietnam's): within its days and its season. What is sold
   * out is open all the same.
   */
  public boolean isOpenOn(LocalDate day) {
    return (validity == null || validity.covers(day))
        && (season == null || season.covers(day.getMonthValue()));
  }

  /** The same offer at another price, with another quantity. */
  Offer with(Money otherPrice, long otherQuantity) {
    return new Offer(otherPrice, otherQuantity, season, validity, salesModel);
  }

  /** Months of the year; from 11 to 2 goes over the turn of it. */
  public record Season(int fromMonth, int toMonth) {

    public boolean covers(int month) {
      return fromMonth <= toMonth
          ? fromMonth <= month && month <= toMonth
          : month >= fromMonth || month <= toMonth;
    }
  }

  /** The first and the last day; what is not said has no end on that side. */
  public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean covers(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
  }
}
