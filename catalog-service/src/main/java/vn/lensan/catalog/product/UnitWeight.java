package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one unit of a product weighs, in kilograms, and how that is known. What is sold by the litre
 * or piece has no weight unless the product declares it; a service never has one.
 */
public record UnitWeight(BigDecimal kilograms, Basis basis) {
  private static final UnitsOfMeasure UNITS = new UnitsOfMeasure();

  /** Where a weight comes from. */
  public enum Basis {
    /** The unit says it: "tấn", "thùng 5 kg". */
    UNIT,
    /** Whoever described the product said it. */
    DECLARED
  }

  /** A place's own weight of a tạ comes before the usual one. */
  static Optional<UnitWeight> of(ProductContent content) {
    Optional<UnitOfMeasure> unit = UNITS.read(content.unitOfMeasure());
    if (content.isService()) {
      return Optional.empty();
    }
    return Optional.ofNullable(content.kilogramsPerUnit())
        .map(declared -> new UnitWeight(declared, Basis.DECLARED))
        .or(
            () ->
                unit.flatMap(UnitOfMeasure::kilograms)
                    .map(known -> new UnitWeight(known, Basis.UNIT)));
  }

  /** Whether it is sold by the night, the seat or the ticket. */
  static boolean isSoldAsService(String unit) {
    return UNITS.read(unit).map(UnitOfMeasure::isService).orElse(false);
  }

  /** The weight of so many units. */
  public BigDecimal times(long quantity) {
    return plain(kilograms.multiply(BigDecimal.valueOf(quantity)));
  }

  /** Without zeros at its end and without an exponent, so that equal weights are equal. */
  static BigDecimal plain(BigDecimal weight) {
    BigDecimal stripped = weight.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
