package vn.lensan.catalog.finance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Scope;

/**
 * The one door: offers for a product, and what its household wants of them. A partner learns of a
 * household only after it asked, and only while its consent (purpose FINANCE, this receiver) holds:
 * law 91/2025/QH15 asks for consent per purpose, and silence is none.
 */
@Service
public class FinanceService {
  private final FinanceGateways gateways;
  private final OfferSearch search;
  private final FinanceInterests interests;
  private final ProductService products;
  private final ProducerService producers;
  private final InterestHint hint;
  private final Clock clock;

  FinanceService(
      FinanceGateways gateways,
      OfferSearch search,
      FinanceInterests interests,
      ProductService products,
      ProducerService producers,
      InterestHint hint,
      Clock clock) {
    this.gateways = gateways;
    this.search = search;
    this.interests = interests;
    this.products = products;
    this.producers = producers;
    this.hint = hint;
    this.clock = clock;
  }

  /** Partners that are away are told by name; the others' offers are there all the same. */
  public FinanceOffers offers(String productId, Scope scope) {
    ProducerView household = household(products.find(productId, scope));
    List<FinanceInterestView> declared = of(household.id());
    return search.offers(products.find(productId, scope), household, declared);
  }

  public List<FinanceInterestView> interests(String productId, Scope scope) {
    return of(products.find(productId, scope).householdId());
  }

  /** The same word twice is one interest; what was taken back is declared anew. */
  public FinanceInterestView declare(
      String productId, String partner, String offerId, Scope scope) {
    ProductView product = products.find(productId, scope);
    FinanceGateway gateway = gateways.find(partner).orElseThrow(FinanceRefusal::noOffer);
    String id = FinanceInterest.idOf(product.householdId(), gateway.partner(), offerId);
    boolean there = interests.find(id).filter(one -> one.view().state().isOpen()).isPresent();
    if (!there) {
      declareAnew(product, gateway, offerId);
    }
    return interests.find(id).orElseThrow().view();
  }

  private void declareAnew(ProductView product, FinanceGateway gateway, String offerId) {
    ProducerView household = household(product);
    if (!household.isVerified() || household.restricted()) {
      throw FinanceRefusal.householdNotReady();
    }
    if (!household.financing().contains(gateway.partner())) {
      throw FinanceRefusal.noConsent(gateway.partner());
    }
    FinanceOffer offer = search.offer(product, household, gateway, offerId);
    InterestedHousehold who =
        new InterestedHousehold(
            household.id(), household.within(), gateway.partner(), OfferSearch.commodity(product));
    FinanceInterest fresh = FinanceInterest.in(offer, who, clock.instant());
    interests.insertIfAbsent(fresh);
    interests.change(fresh.id(), now -> now.declare(gateway.takesInterests(), clock.instant()));
    hint.hint(fresh.id());
  }

  public FinanceInterestView withdraw(String productId, String interestId, Scope scope) {
    String householdId = products.find(productId, scope).householdId();
    if (of(householdId).stream().noneMatch(one -> one.id().equals(interestId))) {
      throw FinanceRefusal.noInterest(interestId);
    }
    takeBack(interestId);
    return interests.find(interestId).orElseThrow().view();
  }

  /**
   * A consent was taken back, so what these partners know of the household goes, unless it agreed
   * anew since.
   *
   * @param sequence of the event among those of the household's consents
   */
  public void consentWithdrawn(String householdId, List<String> partners, long sequence) {
    of(householdId).stream()
        .filter(one -> partners.contains(one.partner()))
        .filter(one -> !producers.financesSince(householdId, one.partner(), sequence))
        .forEach(one -> takeBack(one.id()));
  }

  /** The person is to be forgotten: everywhere. */
  public void forgotten(String householdId) {
    of(householdId).forEach(one -> takeBack(one.id()));
  }

  private void takeBack(String id) {
    interests.change(id, now -> now.withdraw(clock.instant()));
    hint.hint(id);
  }

  private List<FinanceInterestView> of(String householdId) {
    return interests.of(householdId).stream().map(FinanceInterest::view).toList();
  }

  private ProducerView household(ProductView product) {
    return Objects.requireNonNull(
        producers.find(product.householdId()).orElse(null), "a product of no household");
  }
}
