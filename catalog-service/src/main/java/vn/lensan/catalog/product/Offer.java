package vn.lensan.catalog.product;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** At which price and how much there is. */
public record Offer(Money price, long quantity, @Nullable Season season) {

  /** Months of the year; from 11 to 2 goes over the turn of it. */
  public record Season(int fromMonth, int toMonth) {}
}
