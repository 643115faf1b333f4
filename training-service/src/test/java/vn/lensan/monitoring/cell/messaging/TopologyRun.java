package vn.lensan.monitoring.cell.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.monitoring.cell.Cell;
import vn.lensan.monitoring.fact.EventStates;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.platform.consumer.EventReading;

/** The topology without a broker. */
final class TopologyRun implements AutoCloseable {
  static final String DEAD_LETTERS = "test.dead-letter";
  static final String REPLAYS = "test.replay";
  private final Path folder;
  private final TopologyTestDriver driver;
  private final Map<String, TestInputTopic<String, byte[]>> inputs = new HashMap<>();
  private final Map<String, Cell> cells = new TreeMap<>();
  private final Map<String, FactChange> facts = new TreeMap<>();

  TopologyRun() {
    this(Stores::persistentKeyValueStore);
  }

  /** Nothing on disk: the driver flushes after each record, which takes long for many. */
  static TopologyRun ofMany() {
    return new TopologyRun(Stores::inMemoryKeyValueStore);
  }

  private TopologyRun(Function<String, KeyValueBytesStoreSupplier> stores) {
    try {
      folder = Files.createTempDirectory("topology");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Properties settings = StreamsSettings.badRecords(DEAD_LETTERS);
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    driver =
        new TopologyTestDriver(
            FigureTopology.of(new EventReading(JsonMapper.builder().build()), 1, REPLAYS, stores),
            settings);
    Stream.concat(EventStates.TOPICS.stream(), Stream.of(REPLAYS))
        .forEach(
            topic ->
                inputs.put(
                    topic,
                    driver.createInputTopic(
                        topic, new StringSerializer(), new ByteArraySerializer())));
  }

  TopologyRun tell(List<Events> events) {
    events.forEach(event -> pipe(event.topic(), event.record()));
    return this;
  }

  TopologyRun tell(Events... events) {
    return tell(List.of(events));
  }

  void pipe(String topic, TestRecord<String, byte[]> record) {
    Objects.requireNonNull(inputs.get(topic)).pipeInput(record);
  }

  /** The values of all cells that are not zero. */
  Map<String, Long> cells() {
    read();
    Map<String, Long> sums = new TreeMap<>();
    cells.forEach(
        (key, cell) -> {
          if (cell.sum() != 0) {
            sums.put(key, cell.sum());
          }
        });
    return sums;
  }

  long cell(String key) {
    return cells().getOrDefault(key, 0L);
  }

  Cell whole(String key) {
    read();
    return Objects.requireNonNull(cells.get(key), key);
  }

  List<String> placesOf(String fact) {
    read();
    FactChange told = Objects.requireNonNull(facts.get(fact), fact);
    return Objects.requireNonNull(told.after(), fact).places();
  }

  /** What is true at the end, whatever was thought before. */
  Map<String, Fact> standingFacts() {
    read();
    Map<String, Fact> standing = new TreeMap<>();
    facts.forEach(
        (id, told) -> {
          Fact fact = told.after();
          if (fact != null) {
            standing.put(id, fact);
          }
        });
    return standing;
  }

  /** The cause of each dead letter. */
  List<String> deadLetters() {
    return letters().stream()
        .map(letter -> letter.headers().lastHeader("__streams.errors.exception"))
        .map(header -> new String(header.value(), StandardCharsets.UTF_8))
        .toList();
  }

  List<TestRecord<String, byte[]>> letters() {
    return driver
        .createOutputTopic(DEAD_LETTERS, new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private void read() {
    cells.putAll(
        driver
            .createOutputTopic(
                FigureTopology.FIGURES,
                new StringDeserializer(),
                new JsonForm<>(Cell.class).deserializer())
            .readKeyValuesToMap());
    facts.putAll(
        driver
            .createOutputTopic(
                FigureTopology.FACTS,
                new StringDeserializer(),
                new JsonForm<>(FactChange.class).deserializer())
            .readKeyValuesToMap());
  }

  @Override
  public void close() {
    driver.close();
    FileSystemUtils.deleteRecursively(folder.toFile());
  }
}
