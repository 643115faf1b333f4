package vn.lensan.catalog.product;

import vn.lensan.platform.problem.Problem;

/** There is no such product, or it is outside the caller's units. */
final class ProductNotFound {
  private ProductNotFound() {}

  static Problem forId(String id) {
    return Problem.notFound("product.not-found").with("id", id);
  }
}
