package vn.lensan.catalog.product;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.problem.Problem;

/** What a description of a product may hold; everything wrong is told at once. */
@Component
class ProductRules {

  private final UnitsOfMeasure units;

  ProductRules(UnitsOfMeasure units) {
    this.units = units;
  }

  /** The content with its unit as the list writes it. */
  ProductContent checked(ProductContent raw) {
    ProductContent given = CleanContent.of(raw);
    Problem problem = Problem.invalid("product.invalid");
    Optional<UnitOfMeasure> unit = units.read(given.unitOfMeasure());
    unit.ifPresentOrElse(
        known -> WeightRules.check(known, given, problem),
        () -> problem.error("/unitOfMeasure", "unit-of-measure-unknown"));
    TextRules.check(given, problem);
    OfferRules.check(given.offer(), problem);
    EvidenceRules.check(given, problem);
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
    UnitOfMeasure known = unit.orElseThrow();
    return given.settled(
        known.text(), commodity(given), WeightRules.kept(known, given.kilogramsPerUnit()));
  }

  /** The household's own words; where it said none, what the name tells. */
  private static @Nullable String commodity(ProductContent given) {
    return given.commodity() == null
        ? Commodity.toldBy(given.name()).map(Commodity::name).orElse(null)
        : given.commodity();
  }
}
