package vn.lensan.catalog.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** Asks partners what they offer; one that is away takes nothing from the others. */
@Component
class OfferSearch {
  private static final Logger LOG = LoggerFactory.getLogger(OfferSearch.class);
  private final FinanceGateways gateways;
  private final ProducerService producers;
  private final Clock clock;

  OfferSearch(FinanceGateways gateways, ProducerService producers, Clock clock) {
    this.gateways = gateways;
    this.producers = producers;
    this.clock = clock;
  }

  /** The code that our list has for it, OTHER too. */
  static String commodity(ProductView product) {
    String said = product.content().commodity();
    return said == null ? Commodity.OTHER : Commodity.of(said).code();
  }

  FinanceOffers offers(
      ProductView product, ProducerView household, List<FinanceInterestView> declared) {
    FinanceQuestion question = question(product, household);
    List<FinanceOffers.Item> items = new ArrayList<>();
    List<FinanceOffers.Partner> partners = new ArrayList<>();
    for (FinanceGateway gateway : gateways.all()) {
      Optional<List<FinanceOffer>> offers = asked(gateway, question);
      offers.ifPresent(
          found -> found.forEach(one -> items.add(item(gateway.partner(), one, declared))));
      partners.add(
          new FinanceOffers.Partner(
              gateway.partner(),
              gateway.name(),
              offers.isEmpty(),
              household.financing().contains(gateway.partner())));
    }
    return new FinanceOffers(List.copyOf(items), List.copyOf(partners));
  }

  FinanceOffer offer(
      ProductView product, ProducerView household, FinanceGateway gateway, String offerId) {
    return asked(gateway, question(product, household))
        .orElseThrow(() -> FinanceRefusal.away(gateway.name()))
        .stream()
        .filter(one -> one.id().equals(offerId))
        .findFirst()
        .orElseThrow(FinanceRefusal::noOffer);
  }

  private Optional<List<FinanceOffer>> asked(FinanceGateway gateway, FinanceQuestion question) {
    LocalDate today = Days.today(clock);
    try {
      return Optional.of(
          gateway.offers(question).stream()
              .filter(offer -> offer.suits(question.commodity(), today))
              .toList());
    } catch (FinanceAway away) {
      LOG.warn("{} could not be asked for offers: {}", gateway.partner(), away.getMessage());
      return Optional.empty();
    }
  }

  private FinanceQuestion question(ProductView product, ProducerView household) {
    @Nullable String province =
        household.unit() == null
            ? null
            : producers.provinceAbove(household.unit().toString()).orElse(null);
    return new FinanceQuestion(commodity(product), province);
  }

  private static FinanceOffers.Item item(
      String partner, FinanceOffer offer, List<FinanceInterestView> declared) {
    return new FinanceOffers.Item(
        partner,
        offer,
        declared.stream()
            .filter(one -> one.partner().equals(partner))
            .filter(one -> Objects.equals(one.offerId(), offer.id()))
            .findFirst()
            .orElse(null));
  }
}
