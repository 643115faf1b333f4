package vn.lensan.catalog.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.catalog.channel.ChannelMessage;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.catalog.ids.DerivedId;

/** An order as the marketplace reported it, and the seller's answer to it. */
@Document(Order.COLLECTION)
final class Order extends DecidedOrder {
  static final String COLLECTION = "orders";

  private final OrderFacts facts;
  private final String householdId;
  private final Buyer buyer;
  private List<String> within;
  private OrderStep status = OrderStep.PLACED;
  private long sequence;
  private List<HistoryStep> history = new ArrayList<>();

  @PersistenceCreator
  Order(String id, OrderFacts facts, String householdId, Buyer buyer, List<String> within) {
    super(id);
    this.facts = facts;
    this.householdId = householdId;
    this.buyer = buyer;
    this.within = within;
  }

  static String idOf(String channel, String channelOrderId) {
    return DerivedId.of("order", channel, channelOrderId);
  }

  /**
   * @param sequence the marketplace's number of its message
   * @param asking until when each is asked to answer
   */
  record Arrival(long sequence, Ladder asking) {}

  static Order placed(OrderFacts facts, Buyer buyer, List<String> within, Arrival arrival) {
    String id = idOf(facts.channel(), facts.channelOrderId());
    Order order = new Order(id, facts, facts.householdId(), buyer, within);
    order.sequence = arrival.sequence();
    order.ask(arrival.asking());
    order.history.add(
        new HistoryStep(OrderStep.PLACED, facts.placedAt(), "NEW", arrival.sequence()));
    order.record(new OrderEvent.Moved(order.state()));
    return order;
  }

  /** From a list: where it stands is told at once, and its next message still moves it. */
  static Order listed(OrderFacts facts, Buyer buyer, List<String> within, OrderStep status) {
    String id = idOf(facts.channel(), facts.channelOrderId());
    Order order = new Order(id, facts, facts.householdId(), buyer, within);
    order.status = status;
    order.history.add(new HistoryStep(status, facts.placedAt(), "LISTED", null));
    order.record(new OrderEvent.Moved(order.state()));
    return order;
  }

  /** Whether it can be what a list tells of: the same seller and the same money. */
  boolean isAlike(OrderFacts told) {
    return facts.householdId().equals(told.householdId())
        && facts.amounts().total().equals(told.amounts().total());
  }

  /** The marketplace says where the order is. What is older than what we know moves nothing. */
  boolean told(ChannelMessage.OrderMoved move) {
    boolean known =
        history.stream().anyMatch(step -> Objects.equals(step.sequence(), move.sequence()));
    if (known) {
      return false;
    }
    history.add(new HistoryStep(move.status(), move.at(), move.raw(), move.sequence()));
    if (move.sequence() <= sequence) {
      return true;
    }
    sequence = move.sequence();
    if (status != move.status()) {
      answered(move.status(), false, move.at());
      status = move.status();
      record(new OrderEvent.Moved(state()));
    }
    return true;
  }

  /** False when it is confirmed already. */
  boolean confirm(Instant now) {
    if (isDecided(Decision.Kind.CONFIRM)) {
      return false;
    }
    decide(Decision.Kind.CONFIRM, null, OrderStep.CONFIRMED, now);
    record(new OrderEvent.Moved(state()));
    return true;
  }

  boolean decline(String reason, Instant now) {
    if (isDecided(Decision.Kind.DECLINE)) {
      return false;
    }
    decide(Decision.Kind.DECLINE, reason, OrderStep.CANCELLED, now);
    record(new OrderEvent.Declined(state()));
    return true;
  }

  private void decide(Decision.Kind kind, @Nullable String reason, OrderStep next, Instant now) {
    if (status != OrderStep.PLACED) {
      throw OrderNotOpen.forStatus(id(), status);
    }
    answered(next, true, now);
    status = next;
    history.add(new HistoryStep(next, now, "SELLER_" + kind, null));
    decided(new Decision(kind, reason, now, Decision.State.SENDING, null));
  }

  @Override
  OrderEvent.State state() {
    return new OrderEvent.State(
        id(),
        facts,
        status,
        HistoryStep.first(history, OrderStep.CONFIRMED),
        HistoryStep.first(history, OrderStep.DELIVERED),
        rescue());
  }

  OrderView view() {
    return new OrderView(
        id(),
        facts,
        within,
        status,
        List.copyOf(history),
        decision(),
        hasSomethingToSend(),
        rescue(),
        version());
  }
}
