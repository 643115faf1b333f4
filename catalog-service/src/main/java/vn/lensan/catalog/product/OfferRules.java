package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** What an offer may say. */
final class OfferRules {
  private static final long MOST_PRICE = 10_000_000_000L;
  private static final long MOST_QUANTITY = 1_000_000_000L;
  private static final int FIRST_YEAR = 2018;
  private static final int LAST_YEAR = 2100;

  private OfferRules() {}

  static void check(Offer offer, Problem problem) {
    range("/offer/price/amount", offer.price().amount(), MOST_PRICE, problem);
    range("/offer/quantity", offer.quantity(), MOST_QUANTITY, problem);
    Offer.Season season = offer.season();
    if (season != null && !(isMonth(season.fromMonth()) && isMonth(season.toMonth()))) {
      problem.error("/offer/season", "out-of-range", Map.of("limit", "1–12"));
    }
    if (offer.validity() != null) {
      validity(offer.validity(), problem);
    }
  }

  private static void validity(Offer.Validity validity, Problem problem) {
    day("/offer/validity/from", validity.from(), problem);
    day("/offer/validity/until", validity.until(), problem);
    if (validity.from() != null
        && validity.until() != null
        && validity.until().isBefore(validity.from())) {
      problem.error("/offer/validity/until", "before-its-beginning");
    }
  }

  static void day(String where, @Nullable LocalDate day, Problem problem) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      problem.error(where, "out-of-range", Map.of("limit", FIRST_YEAR + "–" + LAST_YEAR));
    }
  }

  private static boolean isMonth(int month) {
    return month >= 1 && month <= 12;
  }

  private static void range(String where, long value, long most, Problem problem) {
    if (value < 0 || value > most) {
      problem.error(where, "out-of-range", Map.of("limit", "0–" + most));
    }
  }
}
