package vn.lensan.catalog.flagship;

import vn.lensan.platform.problem.Problem;

/** Why a product is not chosen or not released. */
final class FlagshipRefusal {
  private FlagshipRefusal() {}

  static Problem full(int most) {
    return Problem.conflict("flagship.full").with("most", most);
  }

  static Problem notChosen(String productId) {
    return Problem.conflict("flagship.not-chosen").with("id", productId);
  }

  static Problem withoutReason() {
    return Problem.invalid("flagship.invalid").error("/reason", "required");
  }
}
