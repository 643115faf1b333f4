package vn.lensan.bench.outbox;

import java.time.Instant;
import vn.lensan.platform.aggregate.Aggregate;

/** An aggregate about as large as a listing, with events about as large as a listing's. */
abstract sealed class Lot extends Aggregate {
  private final String productId;
  private final String householdId;
  private final String name;
  private final String channel;
  private final Instant openedAt;
  private String observed = "PENDING";

  private Lot(
      String id,
      String productId,
      String householdId,
      String name,
      String channel,
      Instant openedAt) {
    super(id);
    this.productId = productId;
    this.householdId = householdId;
    this.name = name;
    this.channel = channel;
    this.openedAt = openedAt;
  }

  final void open() {
    record(new LotEvent.Opened(id(), productId, householdId, channel, observed, openedAt));
  }

  final void observe(String state) {
    observed = state;
    record(new LotEvent.Observed(id(), productId, householdId, channel, observed, openedAt));
  }

  final String describe() {
    return name;
  }

  /** Its collection is known to the relay. */
  static final class Relayed extends Lot {
    Relayed(
        String id,
        String productId,
        String householdId,
        String name,
        String channel,
        Instant openedAt) {
      super(id, productId, householdId, name, channel, openedAt);
    }
  }

  /** The same document in a collection that no relay looks at. */
  static final class Alone extends Lot {
    Alone(
        String id,
        String productId,
        String householdId,
        String name,
        String channel,
        Instant openedAt) {
      super(id, productId, householdId, name, channel, openedAt);
    }
  }
}
