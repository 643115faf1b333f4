package vn.lensan.catalog.finance.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.finance.FinanceInterestView;
import vn.lensan.catalog.finance.FinanceKind;
import vn.lensan.catalog.finance.FinanceOffer;
import vn.lensan.catalog.finance.FinanceOffers;
import vn.lensan.catalog.finance.InterestState;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.time.Days;

/** Offers as they are shown. */
record FinanceAnswer(List<Item> items, List<Partner> partners) {

  /**
   * @param until the last day
   */
  record Item(
      String partner,
      String offerId,
      FinanceKind kind,
      String title,
      @Nullable String summary,
      @Nullable LocalDate until,
      @Nullable String contact,
      @Nullable Interest interest) {}

  /**
   * @param state ANSWERED or AWAY
   * @param says what to do where it is away, or where the household has not agreed yet
   */
  record Partner(
      String partner, String name, String state, boolean consent, @Nullable String says) {}

  record Interest(
      String id,
      String partner,
      String offerId,
      FinanceKind kind,
      String title,
      InterestState state,
      @Nullable String reason,
      OffsetDateTime declaredAt,
      OffsetDateTime settledAt) {

    static Interest of(FinanceInterestView view) {
      return new Interest(
          view.id(),
          view.partner(),
          view.offerId(),
          view.kind(),
          view.title(),
          view.state(),
          view.reason(),
          Days.offset(view.declaredAt()),
          Days.offset(view.settledAt()));
    }
  }

  static FinanceAnswer of(FinanceOffers found, ProblemWords words, Locale locale) {
    return new FinanceAnswer(
        found.items().stream().map(FinanceAnswer::item).toList(),
        found.partners().stream().map(one -> partner(one, words, locale)).toList());
  }

  private static Item item(FinanceOffers.Item item) {
    FinanceOffer offer = item.offer();
    FinanceInterestView interest = item.interest();
    return new Item(
        item.partner(),
        offer.id(),
        offer.kind(),
        offer.title(),
        offer.summary(),
        offer.until(),
        offer.contact(),
        interest == null ? null : Interest.of(interest));
  }

  private static Partner partner(FinanceOffers.Partner one, ProblemWords words, Locale locale) {
    String key = one.away() ? "finance.says.away" : one.consent() ? "" : "finance.says.ask-first";
    return new Partner(
        one.partner(),
        one.name(),
        one.away() ? "AWAY" : "ANSWERED",
        one.consent(),
        key.isEmpty() ? null : words.text(key, Map.of("partner", one.name()), locale));
  }
}
