package vn.lensan.catalog.preorder;

import vn.lensan.platform.problem.Problem;

/** Why a request is not taken or not answered. */
final class PreorderRefusal {
  private PreorderRefusal() {}

  static Problem notFound(String id) {
    return Problem.notFound("preorder.not-found").with("id", id);
  }

  static Problem answered(String id) {
    return Problem.conflict("preorder.answered").with("id", id);
  }

  static Problem notYours(String id) {
    return Problem.conflict("preorder.not-yours").with("id", id);
  }

  static Problem invalid() {
    return Problem.invalid("preorder.invalid");
  }
}
