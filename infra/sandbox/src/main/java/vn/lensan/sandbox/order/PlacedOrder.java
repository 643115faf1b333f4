package vn.lensan.sandbox.order;

import java.time.OffsetDateTime;
import java.util.List;
import vn.lensan.sandbox.money.Money;

/** The data of the webhook order.placed. */
record PlacedOrder(
    String channelOrderId,
    String sellerId,
    int sequence,
    OffsetDateTime placedAt,
    OffsetDateTime confirmBy,
    List<OrderLine> lines,
    Money shipping,
    Money discount,
    Money total,
    Destination destination,
    Buyer buyer,
    boolean cashOnDelivery) {

  static PlacedOrder of(Order order) {
    return new PlacedOrder(
        order.channelOrderId(),
        order.sellerId(),
        order.sequence(),
        order.placedAt(),
        order.confirmBy(),
        order.lines(),
        order.shipping(),
        order.discount(),
        order.total(),
        order.destination(),
        order.buyer(),
        order.cashOnDelivery());
  }
}
