package vn.lensan.catalog.order;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.platform.personal.Fingerprints;

/** What a marketplace told of an order, as facts of ours. */
@Component
class ToldOrders {
  private final OrderCheck check;
  private final Fingerprints fingerprints;

  ToldOrders(OrderCheck check, Fingerprints fingerprints) {
    this.check = check;
    this.fingerprints = fingerprints;
  }

  /**
   * @throws OrderInconsistent when it can't be as it was told
   */
  OrderFacts facts(String channel, PlacedOrder told) {
    List<OrderLine> lines = check.lines(channel, told);
    return new OrderFacts(
        channel,
        told.channelOrderId(),
        lines.getFirst().householdId(),
        lines,
        new OrderAmounts(told.shipping(), told.discount(), told.total()),
        new Destination(told.country(), told.province()),
        told.placedAt(),
        told.confirmBy(),
        told.cashOnDelivery(),
        fingerprints.of("customer", channel + ':' + told.buyer().id().value()));
  }

  static Buyer buyer(PlacedOrder told) {
    return new Buyer(told.buyer().name(), told.buyer().phone(), told.buyer().address());
  }
}
