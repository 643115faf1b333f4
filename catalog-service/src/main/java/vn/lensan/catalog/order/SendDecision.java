package vn.lensan.catalog.order;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;

/** Tells the marketplace what the seller decided. Twice is once over there. */
@Component
class SendDecision {
  private final Orders orders;
  private final Channels channels;
  private final Clock clock;

  SendDecision(Orders orders, Channels channels, Clock clock) {
    this.orders = orders;
    this.channels = channels;
    this.clock = clock;
  }

  void work(String id) {
    orders.find(id).map(Order::view).filter(OrderView::hasSomethingToSend).ifPresent(this::send);
  }

  private void send(OrderView order) {
    try {
      call(order);
      orders.change(order.id(), Order::acknowledged);
    } catch (ChannelRefused refusal) {
      orders.change(order.id(), now -> now.refused(refusal.reason()));
    } catch (ChannelTrouble trouble) {
      orders.change(order.id(), now -> now.putOff(clock.instant(), trouble.retryAfter()));
    }
  }

  private void call(OrderView order) {
    ChannelGateway gateway = channels.gateway(order.facts().channel());
    Decision decision = order.decision();
    if (decision == null || decision.kind() == Decision.Kind.CONFIRM) {
      gateway.confirmOrder(order.facts().channelOrderId());
    } else {
      String reason = decision.reason() == null ? "" : decision.reason();
      gateway.declineOrder(order.facts().channelOrderId(), reason);
    }
  }
}
