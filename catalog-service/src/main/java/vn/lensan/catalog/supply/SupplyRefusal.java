package vn.lensan.catalog.supply;

import vn.lensan.platform.problem.Problem;

/** Why a supplier or an input is not taken. */
final class SupplyRefusal {
  private SupplyRefusal() {}

  static Problem noSupplier(String id) {
    return Problem.notFound("supplier.not-found").with("id", id);
  }

  static Problem noInput(String id) {
    return Problem.notFound("input.not-found").with("id", id);
  }

  static Problem released(String id) {
    return Problem.conflict("supplier.released").with("id", id);
  }

  static Problem withdrawn(String id) {
    return Problem.conflict("input.withdrawn").with("id", id);
  }

  static Problem invalidSupplier() {
    return Problem.invalid("supplier.invalid");
  }

  static Problem invalidInput() {
    return Problem.invalid("input.invalid");
  }
}
