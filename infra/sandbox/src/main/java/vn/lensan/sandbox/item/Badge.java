package vn.lensan.sandbox.item;

import org.jspecify.annotations.Nullable;
import vn.lensan.sandbox.answer.Checks;

/** The evidence of quality that the marketplace shows beside an item. */
record Badge(
    @Nullable String kind,
    @Nullable Integer stars,
    @Nullable String certificateNumber,
    @Nullable String validUntil) {

  void check(Checks checks) {
    checks
        .text("/badge/kind", kind, 30)
        .text("/badge/certificateNumber", certificateNumber, 100)
        .optionalText("/badge/validUntil", validUntil, 10)
        .wrongIf(stars != null && (stars < 1 || stars > 5), "/badge/stars", "invalid");
  }
}
