package vn.lensan.catalog.order;

import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.problem.Problem;

/** The order can't be answered any more. */
final class OrderNotOpen {
  private OrderNotOpen() {}

  static Problem forStatus(String id, OrderStep status) {
    return Problem.conflict("order.not-open").with("id", id).with("orderStatus", status.name());
  }
}
