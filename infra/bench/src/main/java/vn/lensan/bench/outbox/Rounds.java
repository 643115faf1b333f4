package vn.lensan.bench.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.aggregate.OutboxHint;
import vn.lensan.platform.aggregate.Stamp;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.outbox.OutboxWaiting;

/** One round of each kind. */
final class Rounds {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private final StoreTimes times;
  private final OutboxWaiting waiting;
  private final AggregateStore<Lot.Relayed> relayed;
  private final AggregateStore<Lot.Alone> alone;
  private final Tail tail;
  private final RawProducer raw;

  Rounds(Stage stage) {
    times = stage.bean(StoreTimes.class);
    waiting = stage.bean(OutboxWaiting.class);
    relayed = stage.bean(AggregateStores.class).of(Lot.Relayed.class);
    alone = withoutRelay(stage).of(Lot.Alone.class);
    Map<String, Object> consumer = stage.bean(KafkaProperties.class).buildConsumerProperties();
    tail = Tail.of(LotTranslation.TOPIC, consumer);
    raw =
        new RawProducer(
            stage
                .bean("eventProducers", DefaultKafkaProducerFactory.class)
                .getConfigurationProperties(),
            Tail.of(BenchService.RAW_TOPIC, consumer));
  }

  private static AggregateStores withoutRelay(Stage stage) {
    MongoOperations mongo = stage.bean(MongoOperations.class);
    Stamp stamp =
        new Stamp(
            List.of(stage.bean(LotTranslation.class)),
            List.of(TopicSpec.of(LotTranslation.TOPIC)),
            mongo.getConverter(),
            stage.bean(JsonMapper.class),
            stage.bean(Traces.class),
            Clock.systemUTC());
    return new AggregateStores(mongo, stamp, new NobodyHinted());
  }

  private static final class NobodyHinted implements OutboxHint {
    @Override
    public void committed(Class<? extends Aggregate> type, Aggregate aggregate) {}

    @Override
    public void register(Class<? extends Aggregate> type) {}
  }

  /** The same documents, and nobody carries their events: the latency is that of the write. */
  Measured storeAlone(int events) throws InterruptedException {
    Writers<Lot.Alone> writers = new Writers<>(alone, Lot.Alone::new, times);
    long begun = Crew.work(events, Crew.AS_FAST_AS_IT_GOES, any -> writers.member());
    return Measured.of(begun, writers.begun(), writers.committed());
  }

  Measured outbox(int events, int perSecond) throws InterruptedException {
    tail.begin();
    Writers<Lot.Relayed> writers = new Writers<>(relayed, Lot.Relayed::new, times);
    long begun = Crew.work(events, perSecond, any -> writers.member());
    Measured measured = Measured.of(begun, writers.committed(), tail.await(events));
    untilNothingWaits();
    return measured;
  }

  private void untilNothingWaits() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (waiting.since().isPresent()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Entries stay in their documents");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** What the last round of the outbox sent. */
  List<ConsumerRecord<String, byte[]>> records() {
    return tail.records();
  }

  int doubled() {
    return tail.doubled();
  }

  int overtaken() {
    return tail.overtaken();
  }

  RawProducer raw() {
    return raw;
  }
}
