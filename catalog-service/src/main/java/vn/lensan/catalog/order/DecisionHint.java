package vn.lensan.catalog.order;

/** Says that an order's answer is to be sent. */
@FunctionalInterface
interface DecisionHint {
  void hint(String orderId);
}
