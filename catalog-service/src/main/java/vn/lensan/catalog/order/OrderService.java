package vn.lensan.catalog.order;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.PlacedOrder;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to orders. */
@Service
public class OrderService {
  private final Orders orders;
  private final OrderCheck check;
  private final ProducerService producers;
  private final Fingerprints fingerprints;
  private final DecisionHint push;
  private final Clock clock;

  OrderService(
      Orders orders,
      OrderCheck check,
      ProducerService producers,
      Fingerprints fingerprints,
      DecisionHint push,
      Clock clock) {
    this.orders = orders;
    this.check = check;
    this.producers = producers;
    this.fingerprints = fingerprints;
    this.push = push;
    this.clock = clock;
  }

  /**
   * Takes an order that a marketplace told of; told again, it is the same one.
   *
   * @throws OrderInconsistent when it can't be as it was told
   */
  public void take(String channel, PlacedOrder told) {
    List<OrderLine> lines = check.lines(channel, told);
    String householdId = lines.getFirst().householdId();
    List<String> within = within(householdId);
    Buyer buyer = new Buyer(told.buyer().name(), told.buyer().phone(), told.buyer().address());
    OrderFacts facts = facts(channel, told, lines);
    Order order = Order.placed(facts, buyer, within, told.sequence());
    if (!orders.insertIfAbsent(order)) {
      demandAlike(order.id(), facts);
    }
  }

  /** The same number with another seller or other money is not the same order told again. */
  private void demandAlike(String id, OrderFacts facts) {
    if (orders.find(id).filter(order -> !order.isAlike(facts)).isPresent()) {
      throw new OrderInconsistent("order.differs");
    }
  }

  /**
   * Takes an order that a list told of; one that is there stays as it is. True when it is, or would
   * be, a new one.
   *
   * @throws OrderInconsistent when it can't be as it was told, or is another one there
   */
  public boolean takeListed(ListedOrder listed) {
    PlacedOrder told = listed.told();
    List<OrderLine> lines = check.lines(listed.channel(), told);
    OrderFacts facts = facts(listed.channel(), told, lines);
    Optional<Order> there = orders.find(Order.idOf(listed.channel(), told.channelOrderId()));
    if (there.filter(order -> !order.isAlike(facts)).isPresent()) {
      throw new OrderInconsistent("order.differs");
    }
    if (there.isPresent() || !listed.write()) {
      return there.isEmpty();
    }
    Buyer buyer = new Buyer(told.buyer().name(), told.buyer().phone(), told.buyer().address());
    return orders.insertIfAbsent(
        Order.listed(facts, buyer, within(facts.householdId()), listed.status()));
  }

  private List<String> within(String householdId) {
    return producers
        .find(householdId)
        .orElseThrow(() -> new OrderInconsistent("order.household-unknown"))
        .within();
  }

  private OrderFacts facts(String channel, PlacedOrder told, List<OrderLine> lines) {
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

  /** A marketplace moved an order on; false when we don't know the order (yet). */
  public boolean move(String channel, ChannelMessage.OrderMoved move) {
    return orders
        .change(Order.idOf(channel, move.channelOrderId()), order -> order.told(move))
        .isPresent();
  }

  public OrderView find(String id, Caller caller) {
    return inSight(id, caller).view();
  }

  public Page<OrderView> page(OrderQuery query, Caller caller, PageRequest page) {
    return orders.page(query, Sight.of(caller), page).map(Order::view);
  }

  public OrderView confirm(String id, Caller caller) {
    return decide(id, caller, order -> order.confirm(clock.instant()));
  }

  public OrderView decline(String id, String reason, Caller caller) {
    Objects.requireNonNull(reason);
    return decide(id, caller, order -> order.decline(reason, clock.instant()));
  }

  private OrderView decide(String id, Caller caller, Predicate<Order> decision) {
    Order order = inSight(id, caller);
    if (decision.test(order)) {
      orders.save(order);
      push.hint(id);
    }
    return order.view();
  }

  private Order inSight(String id, Caller caller) {
    return orders.find(id, Sight.of(caller)).orElseThrow(() -> OrderNotFound.forId(id));
  }
}
