package vn.lensan.catalog.finance.external;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.finance.FinanceGateway;
import vn.lensan.catalog.finance.FinanceKind;
import vn.lensan.catalog.finance.FinanceOffer;
import vn.lensan.catalog.product.CleanText;

/** What goes over the wire. An answer may be wrong: what can't be read fails, and is trouble. */
final class OnlineRecords {
  private static final int MOST_OFFERS = 50;
  private static final int MOST_WORDS = 1_000;
  private static final int LONGEST_ID = 100;

  private OnlineRecords() {}

  record Offers(List<Offer> offers) {}

  record Offer(
      String id,
      String kind,
      String title,
      @Nullable String summary,
      @Nullable List<String> commodities,
      @Nullable LocalDate until,
      @Nullable String contact) {}

  record Interest(String offerId, String commodity, String name, String phone, String province) {
    static Interest of(FinanceGateway.PassedOn told) {
      return new Interest(
          told.offerId(),
          told.commodity(),
          told.applicant().name(),
          told.applicant().phone(),
          told.applicant().province());
    }

    @Override
    public String toString() {
      return "Interest[***]";
    }
  }

  /** Not more than anybody reads. */
  static List<FinanceOffer> offers(Offers answer) {
    return answer.offers().stream().limit(MOST_OFFERS).map(OnlineRecords::offer).toList();
  }

  private static FinanceOffer offer(Offer told) {
    if (told.id().isBlank() || told.id().length() > LONGEST_ID) {
      throw new IllegalArgumentException("an offer without an id of a size");
    }
    return new FinanceOffer(
        told.id(),
        FinanceKind.valueOf(told.kind()),
        Objects.requireNonNull(words(told.title())),
        words(told.summary()),
        Objects.requireNonNullElse(told.commodities(), List.of()),
        told.until(),
        words(told.contact()));
  }

  private static @Nullable String words(@Nullable String said) {
    String line = CleanText.line(said);
    return line == null || line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS);
  }
}
