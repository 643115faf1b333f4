package vn.lensan.catalog.flagship;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.completeness.Completeness;
import vn.lensan.catalog.completeness.CompletenessService;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.unit.UnitService;
import vn.lensan.platform.unit.UnitId;

/** Flagship products with what each still misses. */
@Component
class FlagshipLook {
  /** What is asked of a flagship product stands beside what channels ask. */
  private static final String DEMANDS = "FLAGSHIP";

  private final ProductService products;
  private final ProducerService producers;
  private final CompletenessService completeness;
  private final UnitService units;

  FlagshipLook(
      ProductService products,
      ProducerService producers,
      CompletenessService completeness,
      UnitService units) {
    this.products = products;
    this.producers = producers;
    this.completeness = completeness;
    this.units = units;
  }

  Completeness of(ProductView product) {
    return completeness.of(product, producers.find(product.householdId()).orElse(null), DEMANDS);
  }

  FlagshipView of(FlagshipList list) {
    UnitId province = UnitId.parse(list.id());
    List<FlagshipView.Chosen> chosen =
        list.products().stream().map(this::shown).flatMap(Optional::stream).toList();
    long complete = chosen.stream().filter(one -> one.completeness().listable()).count();
    return new FlagshipView(
        province,
        units.name(province),
        chosen,
        list.released().stream()
            .map(one -> new FlagshipView.Released(one.productId(), one.reason(), one.on()))
            .toList(),
        FlagshipList.LEAST,
        FlagshipList.MOST,
        Math.max(0, FlagshipList.LEAST - chosen.size()),
        complete >= FlagshipList.LEAST);
  }

  private Optional<FlagshipView.Chosen> shown(Flagship chosen) {
    return products
        .find(chosen.productId())
        .map(
            product ->
                new FlagshipView.Chosen(
                    product.id(),
                    product.content().name(),
                    product.householdId(),
                    chosen.reason(),
                    chosen.chosenOn(),
                    of(product)));
  }
}
