package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.problem.Problem;

/** What a product may declare of its own weight: only what its unit leaves open. */
final class WeightRules {
  private static final String WHERE = "/kilogramsPerUnit";
  private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
  private static final int MOST_DIGITS = 6;

  private WeightRules() {}

  static void check(UnitOfMeasure unit, ProductContent content, Problem problem) {
    BigDecimal declared = content.kilogramsPerUnit();
    if (declared == null) {
      return;
    }
    if (content.isService()) {
      problem.error(WHERE, "service-has-no-weight");
    } else if (declared.signum() <= 0 || declared.compareTo(MOST) > 0) {
      problem.error(WHERE, "out-of-range", Map.of("limit", "0 < kg ≤ 100000"));
    } else if (declared.stripTrailingZeros().scale() > MOST_DIGITS) {
      problem.error(WHERE, "not-understood");
    } else if (contradicts(unit, declared)) {
      problem.error(WHERE, "contradicts-unit", Map.of("unit", unit.text(), "kg", told(unit)));
    }
  }

  /** Null where the unit says the same by itself, so that one thing is kept in one place. */
  static @Nullable BigDecimal kept(UnitOfMeasure unit, @Nullable BigDecimal declared) {
    return declared == null || unit.isFixed() ? null : UnitWeight.plain(declared);
  }

  private static boolean contradicts(UnitOfMeasure unit, BigDecimal declared) {
    return unit.isFixed()
        && unit.kilograms().filter(known -> known.compareTo(declared) != 0).isPresent();
  }

  private static String told(UnitOfMeasure unit) {
    return UnitWeight.plain(unit.kilograms().orElseThrow()).toPlainString();
  }
}
