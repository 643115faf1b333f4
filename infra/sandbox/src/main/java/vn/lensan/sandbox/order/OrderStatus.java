package vn.lensan.sandbox.order;

/** The way of an order. */
enum OrderStatus {
  PLACED,
  CONFIRMED,
  PACKED,
  SHIPPED,
  DELIVERED,
  CANCELLED,
  RETURNED,
  FAILED;

  boolean mayBecome(OrderStatus next) {
    return switch (this) {
      case PLACED -> next == CONFIRMED || next == CANCELLED;
      case CONFIRMED -> next == PACKED || next == CANCELLED || next == FAILED;
      case PACKED -> next == SHIPPED || next == CANCELLED || next == FAILED;
      case SHIPPED -> next == DELIVERED || next == RETURNED || next == FAILED;
      case DELIVERED -> next == RETURNED;
      case CANCELLED, RETURNED, FAILED -> false;
    };
  }

  boolean givesGoodsBack() {
    return this == CANCELLED || this == RETURNED;
  }
}
