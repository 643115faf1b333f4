package vn.lensan.sandbox.order;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.item.Stock;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.money.Money;
import vn.lensan.sandbox.webhook.Webhooks;

/** Takes orders and moves them on; every step is told by a webhook in the order it happened. */
@Component
final class OrderService {

  private record StatusChanged(
      String channelOrderId, OrderStatus status, OffsetDateTime at, String raw, int sequence) {}

  private final Orders orders;
  private final Stock stock;
  private final Webhooks webhooks;
  private final OrderSettings settings;

  OrderService(Orders orders, Stock stock, Webhooks webhooks, OrderSettings settings) {
    this.orders = orders;
    this.stock = stock;
    this.webhooks = webhooks;
    this.settings = settings;
  }

  Order place(Channel channel, OrderRequest.Wish wish, Trace trace) {
    return channel.change(
        () -> {
          var taken = stock.take(channel, wish.sku(), wish.quantity());
          var order = orders.of(channel).put(order(channel, wish, taken));
          webhooks.send(
              channel, order.channelOrderId(), "order.placed", trace, PlacedOrder.of(order));
          return order;
        });
  }

  private Order order(Channel channel, OrderRequest.Wish wish, Stock.Taken taken) {
    var now = Now.get();
    var line = OrderLine.of(taken);
    var shipping = Money.vnd(settings.shipping());
    return new Order(
        channel.newId("O"),
        taken.sellerId(),
        OrderStatus.PLACED,
        1,
        now,
        now,
        now.plus(settings.confirmWithin()),
        List.of(line),
        shipping,
        Money.vnd(0),
        line.amount().plus(shipping),
        wish.destination(),
        wish.buyer(),
        wish.cashOnDelivery(),
        List.of(new Order.Step(OrderStatus.PLACED, now, "NEW", 1)));
  }

  /** Asking for the status that it has already changes nothing. */
  Order move(Channel channel, String id, OrderStatus next, String raw, Trace trace) {
    return channel.change(
        () -> {
          var order = orders.get(channel, id);
          return order.status() == next ? order : step(channel, order, next, raw, trace);
        });
  }

  private Order step(Channel channel, Order order, OrderStatus next, String raw, Trace trace) {
    if (!order.status().mayBecome(next)) {
      throw Refusal.of(HttpStatus.CONFLICT, "order.wrong-status").with(order.status());
    }
    if (next.givesGoodsBack()) {
      order.lines().forEach(line -> stock.giveBack(channel, line.channelItemId(), line.quantity()));
    }
    var moved = orders.of(channel).put(order.moved(next, raw));
    var last = moved.last();
    webhooks.send(
        channel,
        moved.channelOrderId(),
        "order.status",
        trace,
        new StatusChanged(moved.channelOrderId(), next, last.at(), last.raw(), last.sequence()));
    return moved;
  }
}
