package vn.lensan.bench.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.lensan.platform.aggregate.AggregateStore;

/**
 * Eight writers; each inserts a lot, then changes one that it inserted eight inserts before, and so
 * on: as services do, half of the writes are inserts and half are read, change, save.
 */
final class Writers<L extends Lot> {
  private static final int BEHIND = 8;
  private final AggregateStore<L> store;
  private final Making<L> making;
  private final StoreTimes times;
  private final Map<String, Long> committed = new ConcurrentHashMap<>();
  private final Map<String, Long> begun = new ConcurrentHashMap<>();

  /** The constructor of the kind of lot. */
  @FunctionalInterface
  interface Making<L> {
    L lot(
        String id,
        String productId,
        String householdId,
        String name,
        String channel,
        Instant openedAt);
  }

  Writers(AggregateStore<L> store, Making<L> making, StoreTimes times) {
    this.store = store;
    this.making = making;
    this.times = times;
  }

  /** When each event's document was known to be stored. */
  Map<String, Long> committed() {
    return committed;
  }

  /** When each event's write was called for. */
  Map<String, Long> begun() {
    return begun;
  }

  Crew.Member member() {
    Deque<String> inserted = new ArrayDeque<>();
    return number -> {
      if (number % 2 == 1 && inserted.size() >= BEHIND) {
        change(inserted.removeFirst());
      } else {
        inserted.addLast(insert(number));
      }
    };
  }

  private String insert(int number) {
    String id = id();
    long before = System.nanoTime();
    L lot =
        making.lot(
            id,
            id(),
            id(),
            "Mật ong bạc hà Mèo Vạc, chai 500 ml, lô số " + number,
            number % 4 == 0 ? "VOSO" : "POSTMART",
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    lot.open();
    store.insert(lot);
    note(id + "#1", before);
    return id;
  }

  private void change(String id) {
    long before = System.nanoTime();
    Optional<L> changed = store.change(id, lot -> lot.observe("LIVE"));
    if (changed.isEmpty()) {
      throw new IllegalStateException("A stored lot was not found");
    }
    note(id + "#2", before);
  }

  private void note(String event, long before) {
    committed.put(event, times.lastAnswer());
    begun.put(event, before);
  }

  private static String id() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }
}
