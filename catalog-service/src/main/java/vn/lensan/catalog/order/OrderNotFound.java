package vn.lensan.catalog.order;

import vn.lensan.platform.problem.Problem;

/** There is no such order, or it is outside the caller's units or channel. */
final class OrderNotFound {
  private OrderNotFound() {}

  static Problem forId(String id) {
    return Problem.notFound("order.not-found").with("id", id);
  }
}
