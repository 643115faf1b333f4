package vn.lensan.catalog.product;

import vn.lensan.platform.problem.Problem;

/** The household that is to sell is not known here, or is outside the caller's units. */
final class ProducerUnknown {
  private ProducerUnknown() {}

  static Problem forId(String householdId) {
    return Problem.invalid("product.household-unknown")
        .with("householdId", householdId)
        .error("/householdId", "household-unknown");
  }
}
