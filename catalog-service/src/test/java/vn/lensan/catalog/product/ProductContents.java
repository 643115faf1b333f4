package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** Invented products for tests. */
final class ProductContents {
  private ProductContents() {}

  static ProductContent soldBy(String unit) {
    return soldBy(unit, null);
  }

  static ProductContent soldBy(String unit, @Nullable BigDecimal kilograms) {
    Offer offer = new Offer(Money.vnd(10_000), 12, null);
    return new ProductContent(
        "Vải thiều thử", unit, null, null, null, List.of(), null, offer, kilograms, null, null);
  }

  static ProductContent named(String name, @Nullable String commodity) {
    Offer offer = new Offer(Money.vnd(10_000), 12, null);
    return new ProductContent(name, "kg", null, commodity, null, List.of(), null, offer);
  }

  static ProductContent grouped(String group, String unit) {
    Offer offer = new Offer(Money.vnd(10_000), 12, null);
    return new ProductContent("Thử", unit, group, null, null, List.of(), null, offer);
  }

  static ProductContent shown(Evidence evidence, String unit) {
    Offer offer = new Offer(Money.vnd(10_000), 12, null);
    return new ProductContent(
        "Thử", unit, null, null, null, List.of(), null, offer, null, evidence, null);
  }

  static ProductContent graded(String kind, String grade) {
    Offer offer = new Offer(Money.vnd(10_000), 12, null);
    Standard standard = new Standard(null, kind, grade, null, null);
    return new ProductContent(
        "Thử", "kg", null, null, null, List.of(), null, offer, null, null, standard);
  }

  static ProductContent offered(Offer offer) {
    return new ProductContent("Vải thiều thử", "kg", null, null, null, List.of(), null, offer);
  }
}
