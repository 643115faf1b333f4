package vn.lensan.catalog.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.order.OrderFacts;
import vn.lensan.catalog.order.OrderService;
import vn.lensan.catalog.order.OrderView;
import vn.lensan.catalog.order.OrderedGoods;
import vn.lensan.catalog.order.Rescue;
import vn.lensan.catalog.order.Rung;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.platform.security.Caller;

/** What must be answered first, and whom to call for it. */
@Service
public class OrderBoardService {
  private static final int SHOWN = 50;

  private final OrderService orders;
  private final OrderedGoods goods;
  private final ProducerService producers;
  private final Clock clock;

  OrderBoardService(
      OrderService orders, OrderedGoods goods, ProducerService producers, Clock clock) {
    this.orders = orders;
    this.goods = goods;
    this.producers = producers;
    this.clock = clock;
  }

  public OrderBoard board(Caller caller) {
    List<OrderView> waiting = orders.waiting(caller, SHOWN + 1);
    return new OrderBoard(
        waiting.stream().limit(SHOWN).map(this::row).toList(), waiting.size() > SHOWN);
  }

  private OrderBoard.Row row(OrderView order) {
    OrderFacts facts = order.facts();
    Optional<Rescue> rescue = Optional.ofNullable(order.rescue());
    Instant deadline = rescue.map(one -> one.ladder().deadline()).orElseGet(() -> facts.placedAt());
    @Nullable Rung asked = rescue.map(Rescue::asked).orElse(null);
    return new OrderBoard.Row(
        order.id(),
        goods.said(facts),
        OrderedGoods.money(facts.amounts().total()),
        facts.cashOnDelivery(),
        facts.channel(),
        facts.householdId(),
        producers.find(facts.householdId()).map(ProducerView::unit).orElse(null),
        asked,
        (asked != null && asked != Rung.HOUSEHOLD) || rescue.map(Rescue::callAskedAt).isPresent(),
        deadline,
        Duration.between(clock.instant(), deadline).toMinutes());
  }
}
