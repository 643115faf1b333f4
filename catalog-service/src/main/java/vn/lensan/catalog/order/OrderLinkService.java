package vn.lensan.catalog.order;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.platform.time.Days;

/**
 * Orders to whoever holds a signed link. To look changes nothing: messengers open links before
 * people do. A link that is not ours finds nothing, in the same words whatever is wrong with it.
 */
@Service
public class OrderLinkService {
  /** A farmer types no reason into a phone; the marketplace wants one. */
  private static final String REASON = "Người bán từ chối qua tin nhắn";

  private final AnswerLinks links;
  private final Orders orders;
  private final OrderedGoods goods;
  private final DecisionHint push;
  private final Clock clock;

  OrderLinkService(
      AnswerLinks links, Orders orders, OrderedGoods goods, DecisionHint push, Clock clock) {
    this.links = links;
    this.orders = orders;
    this.goods = goods;
    this.push = push;
    this.clock = clock;
  }

  public Optional<LinkSeen> look(String token) {
    return links
        .read(token)
        .flatMap(link -> orders.find(link.orderId()).map(order -> seen(order.view(), link)));
  }

  /** Answers once; again it only says how it stands. */
  public Optional<LinkSeen> answer(String token, LinkAnswer answer) {
    Optional<AnswerLink> genuine = links.read(token);
    if (genuine.isEmpty()) {
      return Optional.empty();
    }
    AnswerLink link = genuine.get();
    Optional<Order> answered =
        orders.change(
            link.orderId(),
            order -> {
              if (state(order.view(), link) == LinkSeen.State.OPEN) {
                apply(order, link, answer);
              }
            });
    push.hint(link.orderId());
    return answered.map(order -> seen(order.view(), link));
  }

  private void apply(Order order, AnswerLink link, LinkAnswer answer) {
    Instant now = clock.instant();
    switch (answer) {
      case CONFIRM -> order.confirm(now);
      case DECLINE -> order.decline(REASON, now);
      case CALL -> order.callAsked(now);
    }
    order.linkUsed(link.rung());
  }

  private LinkSeen seen(OrderView order, AnswerLink link) {
    OrderFacts facts = order.facts();
    Decision decision = order.decision();
    return new LinkSeen(
        state(order, link),
        facts.channel(),
        goods.said(facts),
        OrderedGoods.money(facts.amounts().total()),
        Days.offset(link.until()),
        decision == null ? null : decision.kind());
  }

  private LinkSeen.State state(OrderView order, AnswerLink link) {
    @Nullable Rescue rescue = order.rescue();
    if (rescue != null && rescue.usedLinks().contains(link.rung())) {
      return order.decision() == null && rescue.callAskedAt() != null
          ? LinkSeen.State.CALL
          : LinkSeen.State.USED;
    }
    if (order.status() != OrderStep.PLACED) {
      return LinkSeen.State.CLOSED;
    }
    return clock.instant().isBefore(link.until()) ? LinkSeen.State.OPEN : LinkSeen.State.LAPSED;
  }
}
