package vn.lensan.catalog.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.notice.NoticeTold;
import vn.lensan.catalog.notice.Recipient;
import vn.lensan.catalog.producer.ProducerService;

/** What is told to whom when an order waits for an answer. */
@Component
class OrderNotices {
  private final ProducerService producers;
  private final OrderedGoods goods;
  private final AnswerLinks links;

  OrderNotices(ProducerService producers, OrderedGoods goods, AnswerLinks links) {
    this.producers = producers;
    this.goods = goods;
    this.links = links;
  }

  NoticeTold of(OrderView order, Rung rung) {
    OrderFacts facts = order.facts();
    return new NoticeTold(
        DerivedId.of("order-notice", order.id(), rung.name()),
        order.id(),
        recipient(order, rung),
        "order.waiting",
        List.of(facts.channel(), goods.said(facts), OrderedGoods.money(facts.amounts().total())),
        AnswerLinks.PATH + links.of(order.id(), rung, deadline(order)),
        deadline(order));
  }

  private static Instant deadline(OrderView order) {
    Rescue rescue = order.rescue();
    return rescue == null ? order.facts().placedAt() : rescue.ladder().deadline();
  }

  private Recipient recipient(OrderView order, Rung rung) {
    String household = order.facts().householdId();
    return switch (rung) {
      case HOUSEHOLD -> to(Recipient.Kind.HOUSEHOLD, null, order);
      case VOLUNTEER -> to(Recipient.Kind.TEAM, null, order);
      case COOPERATIVE ->
          producers
              .cooperativeOf(household)
              .map(cooperative -> to(Recipient.Kind.COOPERATIVE, cooperative, order))
              .orElseGet(() -> to(Recipient.Kind.COMMUNE, null, order));
    };
  }

  private static Recipient to(
      Recipient.Kind kind, @Nullable String cooperativeId, OrderView order) {
    return new Recipient(kind, order.facts().householdId(), cooperativeId, order.within());
  }
}
