package vn.lensan.monitoring.cell.messaging;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import vn.lensan.monitoring.cell.Cell;
import vn.lensan.monitoring.cell.Delta;
import vn.lensan.monitoring.cell.Deltas;
import vn.lensan.monitoring.fact.Entity;
import vn.lensan.monitoring.fact.EventStates;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.platform.consumer.EventReading;

/**
 * Events → (by household) facts → (by cell) sums. The sums are cached until a commit, so that a
 * thousand events that count in the nation's cell leave as one new value of it.
 */
final class FigureTopology {
  /** Absolute values by key, so compacted: a name that ends in {@code .state}. */
  static final String FIGURES = "vn.lensan.monitoring.figure.state";

  static final String FACTS = "vn.lensan.monitoring.fact.state";

  private static final Serde<String> TEXT = Serdes.String();
  private static final Serde<Change> CHANGES = new JsonForm<>(Change.class);
  private static final Serde<FactChange> FACT_CHANGES = new JsonForm<>(FactChange.class);
  private static final Serde<Delta> DELTAS = new JsonForm<>(Delta.class);

  private FigureTopology() {}

  /**
   * @param replays where dead letters of this topology are sent again, for it alone
   */
  static Topology of(EventReading reading, int partitions, String replays) {
    return of(reading, partitions, replays, Stores::persistentKeyValueStore);
  }

  /**
   * @param stores where its state is kept, by the store's name
   */
  static Topology of(
      EventReading reading,
      int partitions,
      String replays,
      Function<String, KeyValueBytesStoreSupplier> stores) {
    StreamsBuilder builder = new StreamsBuilder();
    keep(builder, stores.apply(FactKeeper.ENTITIES), Entity.class);
    keep(builder, stores.apply(FactKeeper.FACTS), KeptFact.class);
    KStream<String, FactChange> changes =
        builder.stream(with(replays), Consumed.with(TEXT, Serdes.ByteArray()))
            .process(() -> new EventsToChanges(reading))
            .repartition(
                Repartitioned.with(TEXT, CHANGES)
                    .withName("by-household")
                    .withNumberOfPartitions(partitions))
            .process(FactKeeper::new, FactKeeper.ENTITIES, FactKeeper.FACTS);
    changes.mapValues(FigureTopology::asItIsNow).to(FACTS, Produced.with(TEXT, FACT_CHANGES));
    changes
        .flatMap((id, change) -> deltas(change))
        .repartition(
            Repartitioned.with(TEXT, DELTAS).withName("by-cell").withNumberOfPartitions(partitions))
        .groupByKey(Grouped.with(TEXT, DELTAS))
        .aggregate(
            () -> Cell.EMPTY,
            (key, delta, cell) -> cell.plus(delta),
            Materialized.<String, Cell>as(stores.apply("cells"))
                .withKeySerde(TEXT)
                .withValueSerde(new JsonForm<>(Cell.class))
                .withCachingEnabled())
        .toStream()
        .to(FIGURES, Produced.with(TEXT, new JsonForm<>(Cell.class)));
    return builder.build();
  }

  private static List<String> with(String replays) {
    return Stream.concat(EventStates.TOPICS.stream(), Stream.of(replays)).toList();
  }

  private static <T> void keep(
      StreamsBuilder builder, KeyValueBytesStoreSupplier store, Class<T> type) {
    builder.addStateStore(Stores.keyValueStoreBuilder(store, TEXT, new JsonForm<>(type)));
  }

  private static FactChange asItIsNow(FactChange change) {
    return new FactChange(change.id(), change.version(), null, change.after(), change.at());
  }

  private static List<KeyValue<String, Delta>> deltas(FactChange change) {
    return Deltas.of(change).stream()
        .map(delta -> KeyValue.pair(delta.cell(), delta.delta()))
        .collect(Collectors.toList());
  }
}
