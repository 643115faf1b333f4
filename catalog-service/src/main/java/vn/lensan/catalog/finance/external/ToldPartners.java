package vn.lensan.catalog.finance.external;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.catalog.finance.FinanceGateway;
import vn.lensan.catalog.finance.FinanceKind;
import vn.lensan.catalog.finance.FinanceOffer;
import vn.lensan.catalog.finance.FinancePartners;
import vn.lensan.catalog.finance.FinanceQuestion;

/**
 * {@code lensan.catalog.finance}: partners without a system of theirs, whose offers somebody wrote
 * down. Nothing ever goes out to them.
 */
@ConfigurationProperties("lensan.catalog.finance")
record ToldPartners(@DefaultValue Map<String, Told> told) implements FinancePartners {

  record Told(String name, @DefaultValue List<Offer> offers) {}

  record Offer(
      String id,
      FinanceKind kind,
      String title,
      @Nullable String summary,
      @DefaultValue List<String> commodities,
      @Nullable LocalDate until,
      @Nullable String contact) {

    FinanceOffer offer() {
      return new FinanceOffer(id, kind, title, summary, commodities, until, contact);
    }
  }

  @Override
  public List<FinanceGateway> all() {
    return told.entrySet().stream()
        .<FinanceGateway>map(one -> new Desk(PartnerCode.of(one.getKey()), one.getValue()))
        .toList();
  }

  private record Desk(String partner, Told told) implements FinanceGateway {

    @Override
    public String name() {
      return told.name();
    }

    @Override
    public List<FinanceOffer> offers(FinanceQuestion question) {
      return told.offers().stream().map(Offer::offer).toList();
    }

    @Override
    public boolean takesInterests() {
      return false;
    }

    @Override
    public void passOn(PassedOn interest) {
      throw new UnsupportedOperationException(partner + " has no system to be told by");
    }

    /** It was told nothing. */
    @Override
    public void takeBack(String interestId) {}
  }
}
