package vn.lensan.sandbox.order;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Later;
import vn.lensan.sandbox.kit.Now;
import vn.lensan.sandbox.kit.Trace;

/** What time does to orders: unanswered ones are lost, confirmed ones go their way if asked to. */
@Component
final class Fulfilment {

  private static final Duration SWEEP = Duration.ofSeconds(5);

  private final Channels channels;
  private final Orders orders;
  private final OrderService service;
  private final OrderSettings settings;
  private final Later later;

  Fulfilment(
      Channels channels, Orders orders, OrderService service, OrderSettings settings, Later later) {
    this.channels = channels;
    this.orders = orders;
    this.service = service;
    this.settings = settings;
    this.later = later;
  }

  void begin(Channel channel, Order order) {
    var next = nextOf(order.status());
    if (settings.step() != null && next != null) {
      later.after(settings.step(), () -> go(channel, order.channelOrderId(), next));
    }
  }

  private void go(Channel channel, String id, OrderStatus next) {
    if (orders.get(channel, id).status().mayBecome(next)) {
      begin(channel, service.move(channel, id, next, "CARRIER_" + next, Trace.begin()));
    }
  }

  private static @Nullable OrderStatus nextOf(OrderStatus status) {
    return switch (status) {
      case CONFIRMED -> OrderStatus.PACKED;
      case PACKED -> OrderStatus.SHIPPED;
      case SHIPPED -> OrderStatus.DELIVERED;
      case PLACED, DELIVERED, CANCELLED, RETURNED, FAILED -> null;
    };
  }

  @EventListener(ApplicationReadyEvent.class)
  void takeUpWhatIsLeft() {
    for (var channel : channels.all()) {
      orders.of(channel).all().forEach(order -> begin(channel, order));
    }
    sweep();
  }

  private void sweep() {
    channels.all().forEach(this::cancelUnanswered);
    later.after(SWEEP, this::sweep);
  }

  private void cancelUnanswered(Channel channel) {
    var now = Now.get();
    orders.of(channel).all().stream()
        .filter(order -> order.status() == OrderStatus.PLACED)
        .filter(order -> order.confirmBy().isBefore(now))
        .forEach(order -> lose(channel, order));
  }

  private void lose(Channel channel, Order order) {
    service.move(
        channel,
        order.channelOrderId(),
        OrderStatus.CANCELLED,
        "CONFIRMATION_DEADLINE",
        Trace.begin());
  }
}
