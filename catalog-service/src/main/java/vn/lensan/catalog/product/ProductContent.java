package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/**
 * What people say of a product and may change.
 *
 * @param kilogramsPerUnit what one unit weighs, where the unit itself does not say it
 */
public record ProductContent(
    String name,
    String unitOfMeasure,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String description,
    List<String> photoIds,
    @Nullable Origin origin,
    Offer offer,
    @Nullable BigDecimal kilogramsPerUnit,
    @Nullable Evidence evidence,
    @Nullable Standard standard) {

  @PersistenceCreator
  public ProductContent {}

  /** Without what only some products have. */
  public ProductContent(
      String name,
      String unitOfMeasure,
      @Nullable String group,
      @Nullable String commodity,
      @Nullable String description,
      List<String> photoIds,
      @Nullable Origin origin,
      Offer offer) {
    this(
        name,
        unitOfMeasure,
        group,
        commodity,
        description,
        photoIds,
        origin,
        offer,
        null,
        null,
        null);
  }

  /**
   * What it is made of: as was said, or as its name tells; empty where neither is known, as in a
   * draft.
   */
  public Optional<Commodity> knownCommodity() {
    return commodity == null ? Commodity.toldBy(name) : Optional.of(Commodity.of(commodity));
  }

  /** What one unit weighs; empty for services and for what nobody has weighed. */
  public Optional<UnitWeight> weight() {
    return UnitWeight.of(this);
  }

  /**
   * Whether it is done and not made, as its unit, its commodity or its group tells: it weighs
   * nothing and nobody reaps it.
   */
  public boolean isService() {
    return UnitWeight.isSoldAsService(unitOfMeasure)
        || knownCommodity().map(known -> known.kind() == Commodity.Kind.SERVICE).orElse(false)
        || (group != null && OcopGroups.isService(group));
  }

  /** With what the lists of units and commodities make of its words. */
  ProductContent settled(
      String unit, @Nullable String ofCommodity, @Nullable BigDecimal kilograms) {
    return new ProductContent(
        name,
        unit,
        group,
        ofCommodity,
        description,
        photoIds,
        origin,
        offer,
        kilograms,
        evidence,
        standard);
  }

  @Nullable String placeOfOrigin() {
    return origin == null ? null : origin.place();
  }
}
