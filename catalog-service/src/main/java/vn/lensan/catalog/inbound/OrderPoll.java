package vn.lensan.catalog.inbound;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.OrderPage;
import vn.lensan.catalog.order.OrderInconsistent;
import vn.lensan.catalog.order.OrderService;

/** Takes the orders of a marketplace that must be asked for them. */
@Component
class OrderPoll {
  private static final Logger LOG = LoggerFactory.getLogger(OrderPoll.class);

  /** What was written over there while we read is asked for again; their clock may differ, too. */
  private static final Duration OVERLAP = Duration.ofMinutes(2);

  private static final Duration PATIENCE = Duration.ofDays(2);

  private final OrderService orders;
  private final MongoOperations mongo;
  private final MeterRegistry meters;

  OrderPoll(OrderService orders, MongoOperations mongo, MeterRegistry meters) {
    this.orders = orders;
    this.mongo = mongo;
    this.meters = meters;
  }

  /** How far the orders of a channel are read, by its clock. */
  @Document(Mark.COLLECTION)
  record Mark(@Id String id, Instant ordersUntil) {
    static final String COLLECTION = "channelMarks";
  }

  /** How far one reading got; an order that could not be taken is asked for again for two days. */
  private static final class Reading {
    private Instant latest;
    private @Nullable Instant firstLeftOut;

    Reading(Instant since) {
      this.latest = since;
    }

    void note(Instant changedAt, boolean taken) {
      latest = changedAt.isAfter(latest) ? changedAt : latest;
      if (!taken && (firstLeftOut == null || changedAt.isBefore(firstLeftOut))) {
        firstLeftOut = changedAt;
      }
    }

    Optional<Instant> until() {
      boolean holds = firstLeftOut != null && firstLeftOut.isAfter(latest.minus(PATIENCE));
      Instant until = holds ? firstLeftOut : latest;
      return Optional.ofNullable(until).filter(at -> at.isAfter(Instant.EPOCH));
    }
  }

  void ask(ChannelGateway gateway) {
    String channel = gateway.id().value();
    Mark mark = mongo.findById(channel, Mark.class);
    Instant since = mark == null ? Instant.EPOCH : mark.ordersUntil().minus(OVERLAP);
    Reading reading = new Reading(since);
    @Nullable String cursor = null;
    do {
      OrderPage page = gateway.readOrders(since, cursor);
      page.orders().forEach(order -> reading.note(order.changedAt(), take(channel, order)));
      cursor = page.cursor();
    } while (cursor != null);
    // Only after the last page: of a reading that broke off nothing counts as read.
    reading.until().ifPresent(until -> keep(channel, until));
  }

  private void keep(String channel, Instant until) {
    mongo.upsert(
        Query.query(Criteria.where("_id").is(channel)),
        new Update().max("ordersUntil", until),
        Mark.class);
  }

  private boolean take(String channel, OrderPage.OrderSeen order) {
    try {
      orders.take(channel, order.placed());
      order.history().forEach(step -> orders.move(channel, step));
      return true;
    } catch (OrderInconsistent inconsistent) {
      meters
          .counter("lensan.polls.orders", "channel", channel, "outcome", inconsistent.code())
          .increment();
      LOG.warn(
          "Order {} of {} is left out: {}",
          order.placed().channelOrderId(),
          channel,
          inconsistent.code());
      return false;
    }
  }
}
