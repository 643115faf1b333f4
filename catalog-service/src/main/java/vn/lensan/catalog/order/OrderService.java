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
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to orders. */
@Service
public class OrderService {
  private final Orders orders;
  private final ToldOrders told;
  private final ProducerService producers;
  private final LadderPlan ladders;
  private final DecisionHint push;
  private final Clock clock;

  OrderService(
      Orders orders,
      ToldOrders told,
      ProducerService producers,
      LadderPlan ladders,
      DecisionHint push,
      Clock clock) {
    this.orders = orders;
    this.told = told;
    this.producers = producers;
    this.ladders = ladders;
    this.push = push;
    this.clock = clock;
  }

  /**
   * Takes an order that a marketplace told of; told again, it is the same one.
   *
   * @throws OrderInconsistent when it can't be as it was told
   */
  public void take(String channel, PlacedOrder placed) {
    OrderFacts facts = told.facts(channel, placed);
    Order.Arrival arrival = new Order.Arrival(placed.sequence(), ladders.of(facts));
    Buyer buyer = ToldOrders.buyer(placed);
    Order order = Order.placed(facts, buyer, within(facts.householdId()), arrival);
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
    OrderFacts facts = told.facts(listed.channel(), listed.told());
    Optional<Order> there = orders.find(Order.idOf(facts.channel(), facts.channelOrderId()));
    if (there.filter(order -> !order.isAlike(facts)).isPresent()) {
      throw new OrderInconsistent("order.differs");
    }
    if (there.isPresent() || !listed.write()) {
      return there.isEmpty();
    }
    Buyer buyer = ToldOrders.buyer(listed.told());
    return orders.insertIfAbsent(
        Order.listed(facts, buyer, within(facts.householdId()), listed.status()));
  }

  private List<String> within(String householdId) {
    return producers
        .find(householdId)
        .orElseThrow(() -> new OrderInconsistent("order.household-unknown"))
        .within();
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

  /** Those that wait for an answer, the most urgent first. */
  public List<OrderView> waiting(Caller caller, int most) {
    return orders.waiting(Sight.of(caller), most).stream().map(Order::view).toList();
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
