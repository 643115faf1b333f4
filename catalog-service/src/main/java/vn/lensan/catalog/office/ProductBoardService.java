package vn.lensan.catalog.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.completeness.CompletenessService;
import vn.lensan.catalog.listing.Hold;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.ProductQuery;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Puts the page of products together, from what its reader may see alone. */
@Service
public class ProductBoardService {
  /** What one page looks at; a larger place is looked at commune by commune. */
  private static final int MOST_LOOKED_AT = 2_000;

  private static final int MOST_SHOWN = 30;

  /** The two marketplaces that the programme names. */
  private static final List<String> MARKETPLACES = List.of("POSTMART", "VOSO");

  private final ProductService products;
  private final ProducerService producers;
  private final CompletenessService completeness;
  private final ListingService listings;
  private final UnitService units;
  private final Clock clock;

  ProductBoardService(
      ProductService products,
      ProducerService producers,
      CompletenessService completeness,
      ListingService listings,
      UnitService units,
      Clock clock) {
    this.products = products;
    this.producers = producers;
    this.completeness = completeness;
    this.listings = listings;
    this.units = units;
    this.clock = clock;
  }

  public ProductBoard board(@Nullable UnitId unit, Caller caller) {
    List<ProductView> found =
        products.some(new ProductQuery(null, null, unit), caller.scope(), MOST_LOOKED_AT + 1);
    boolean whole = found.size() <= MOST_LOOKED_AT;
    List<Looked> all = looked(whole ? found : found.subList(0, MOST_LOOKED_AT));
    List<Looked> missing =
        all.stream()
            .filter(one -> !one.isReady())
            .sorted(Comparator.comparingInt(Looked::lacking).thenComparing(Looked::nameOf))
            .toList();
    List<Looked> ending =
        all.stream()
            .filter(Looked::isEnding)
            .sorted(Comparator.comparing(Looked::turnsOn).thenComparing(Looked::nameOf))
            .toList();
    return new ProductBoard(
        BoardCounts.of(all),
        missing.stream().limit(MOST_SHOWN).map(Looked::row).toList(),
        endings(ending.stream().limit(MOST_SHOWN).toList(), caller),
        new ProductBoard.More(
            Math.max(0, missing.size() - MOST_SHOWN), Math.max(0, ending.size() - MOST_SHOWN)),
        BoardCounts.byCommune(all),
        whole,
        whole ? List.of() : narrower(unit, caller));
  }

  /** What lies right below the place that was asked for, else below the reader's own. */
  private List<UnitId> narrower(@Nullable UnitId unit, Caller caller) {
    Stream<UnitId> asked =
        unit == null ? caller.scope().units().stream().map(UnitId::parse) : Stream.of(unit);
    return asked.flatMap(one -> units.below(one).stream()).toList();
  }

  private List<Looked> looked(List<ProductView> found) {
    LocalDate today = Days.today(clock);
    Map<String, ProducerView> known =
        producers.findAll(found.stream().map(ProductView::householdId).distinct().toList());
    return found.stream().map(one -> look(one, known.get(one.householdId()), today)).toList();
  }

  private Looked look(ProductView product, @Nullable ProducerView producer, LocalDate today) {
    return new Looked(
        product,
        producer == null ? null : producer.unit(),
        product.certificates().stateOn(today),
        MARKETPLACES.stream().map(channel -> completeness.of(product, producer, channel)).toList());
  }

  private List<ProductBoard.Ending> endings(List<Looked> shown, Caller caller) {
    LocalDate today = Days.today(clock);
    Map<String, List<ListingView>> onShow =
        listings.ofProducts(shown.stream().map(one -> one.product().id()).toList(), caller).stream()
            .collect(Collectors.groupingBy(ListingView::productId));
    return shown.stream()
        .map(
            one ->
                one.ending(
                    today,
                    onShow.getOrDefault(one.product().id(), List.of()).stream()
                        .map(ProductBoardService::shelf)
                        .toList()))
        .toList();
  }

  private static ProductBoard.Shelf shelf(ListingView listing) {
    Hold last = listing.holds().isEmpty() ? null : listing.holds().getLast();
    boolean held = last != null && last.releasedAt() == null;
    return new ProductBoard.Shelf(
        listing.channel(),
        held,
        held && last != null ? last.downAt() : null,
        listing.observed().state().name());
  }
}
