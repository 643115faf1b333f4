package vn.lensan.sandbox.order;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.lensan.sandbox.channel.Row;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.money.Money;

/** An order as the marketplace holds it; the partner API and the webhook show it like this. */
record Order(
    String channelOrderId,
    String sellerId,
    OrderStatus status,
    int sequence,
    OffsetDateTime placedAt,
    OffsetDateTime updatedAt,
    OffsetDateTime confirmBy,
    List<OrderLine> lines,
    Money shipping,
    Money discount,
    Money total,
    Destination destination,
    Buyer buyer,
    boolean cashOnDelivery,
    List<Step> history)
    implements Row {

  /** A status the order has reached; raw is the marketplace's own word for it. */
  record Step(OrderStatus status, OffsetDateTime at, String raw, int sequence) {}

  @Override
  public String key() {
    return channelOrderId;
  }

  Order moved(OrderStatus next, String raw) {
    var now = Now.get();
    var steps = new ArrayList<>(history);
    steps.add(new Step(next, now, raw, sequence + 1));
    return new Order(
        channelOrderId,
        sellerId,
        next,
        sequence + 1,
        placedAt,
        now,
        confirmBy,
        lines,
        shipping,
        discount,
        total,
        destination,
        buyer,
        cashOnDelivery,
        List.copyOf(steps));
  }

  Step last() {
    return history.getLast();
  }
}
