package vn.lensan.monitoring.cell.messaging;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.FixedBackOff;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.monitoring.cell.Cell;
import vn.lensan.monitoring.cell.Cells;
import vn.lensan.monitoring.cell.Progress;
import vn.lensan.monitoring.fact.FactChange;
import vn.lensan.monitoring.fact.Facts;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.status.ConsumerGroups;

/**
 * Takes the topology's results to the document store, which lies outside Kafka's transaction: what
 * comes again changes nothing, and of a batch only the newest of each key is written. While the
 * store is away it tries for ever, since every record is our own and good.
 */
@Component
class CellSink implements SmartLifecycle, ConsumerGroups {
  private static final int BATCH = 2_000;
  private static final long RETRY_MS = 1_000;
  private static final JsonForm<Cell> CELL = new JsonForm<>(Cell.class);
  private static final JsonForm<FactChange> FACT = new JsonForm<>(FactChange.class);

  private final Cells cells;
  private final Facts facts;
  private final Progress progress;
  private final Topics topics;
  private final Clock clock;
  private final String group;
  private final ConcurrentMessageListenerContainer<String, byte[]> container;

  CellSink(
      Cells cells,
      Facts facts,
      Progress progress,
      Topics topics,
      Clock clock,
      KafkaProperties kafka,
      MonitoringSettings settings) {
    this.cells = cells;
    this.facts = facts;
    this.progress = progress;
    this.topics = topics;
    this.clock = clock;
    this.group = settings.applicationId() + ".store";
    this.container = container(kafka);
  }

  private ConcurrentMessageListenerContainer<String, byte[]> container(KafkaProperties kafka) {
    Map<String, Object> consumer = kafka.buildConsumerProperties();
    consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, StreamsSettings.MISSED_AFTER_A_CRASH_MS);
    consumer.put(
        ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, StreamsSettings.MISSED_AFTER_A_CRASH_MS / 4);
    consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
    ContainerProperties properties =
        new ContainerProperties(FigureTopology.FIGURES, FigureTopology.FACTS);
    properties.setGroupId(group);
    // The topics are written in transactions, whose marks would count as records behind for ever.
    properties.setFixTxOffsets(true);
    properties.setMessageListener((BatchMessageListener<String, byte[]>) this::keep);
    ConcurrentMessageListenerContainer<String, byte[]> made =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                consumer, new StringDeserializer(), new ByteArrayDeserializer()),
            properties);
    made.setBeanName(group);
    made.setCommonErrorHandler(
        new DefaultErrorHandler(new FixedBackOff(RETRY_MS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    return made;
  }

  /** Facts first, so that a figure never counts what its rows don't show. */
  private void keep(List<ConsumerRecord<String, byte[]>> records) {
    Map<String, Cell> newCells = new LinkedHashMap<>();
    Map<String, FactChange> newFacts = new LinkedHashMap<>();
    long watermark = 0;
    for (ConsumerRecord<String, byte[]> record : records) {
      if (record.topic().equals(FigureTopology.FIGURES)) {
        Cell cell = CELL.read(record.value());
        newCells.put(record.key(), cell);
        watermark = Math.max(watermark, cell.watermark());
      } else {
        newFacts.put(record.key(), FACT.read(record.value()));
      }
    }
    facts.write(newFacts.values());
    cells.write(newCells);
    if (watermark > 0) {
      progress.reached(watermark, clock.millis());
    }
  }

  boolean alive() {
    return container.isRunning() && container.isInExpectedState();
  }

  @Override
  public Map<String, Collection<String>> groups() {
    return Map.of(group, List.of(FigureTopology.FIGURES, FigureTopology.FACTS));
  }

  @Override
  public List<String> ailing() {
    return alive() ? List.of() : List.of(group);
  }

  @Override
  public void start() {
    topics.ensure(List.of(FigureTopology.FIGURES, FigureTopology.FACTS));
    container.start();
  }

  @Override
  public void stop() {
    container.stop();
  }

  @Override
  public boolean isRunning() {
    return container.isRunning();
  }
}
