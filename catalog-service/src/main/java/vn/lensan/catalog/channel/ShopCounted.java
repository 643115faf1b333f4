package vn.lensan.catalog.channel;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a marketplace counted in a shop on a day: counts alone, nothing of buyers.
 *
 * @param sellerKey our own key of the registration
 * @param revision grows with each report of the same day
 */
public record ShopCounted(
    String sellerKey,
    LocalDate day,
    long revision,
    long visits,
    long lists,
    long searches,
    long messages,
    long orders) {
  private static final long MOST = 1_000_000_000;

  public ShopCounted {
    Objects.requireNonNull(sellerKey, "sellerKey");
    Objects.requireNonNull(day, "day");
    for (long count : new long[] {visits, lists, searches, messages, orders}) {
      if (count < 0 || count > MOST) {
        throw new IllegalArgumentException("no such count");
      }
    }
    if (revision < 1) {
      throw new IllegalArgumentException("no such revision");
    }
  }
}
