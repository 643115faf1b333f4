package vn.lensan.monitoring.cell.messaging;

import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.platform.event.EventSettings;

/** How the topology runs. */
final class StreamsSettings {
  private static final int TRANSACTION_TIMEOUT_MS = 60_000;

  static final String DEAD_LETTER_SUFFIX = ".dead-letter";
  static final String REPLAY_SUFFIX = ".replay";
  private static final int SEGMENT_BYTES = 16 << 20;

  /** After a crash its successor waits so long for the member that is no more. */
  static final int MISSED_AFTER_A_CRASH_MS = 8_000;

  private static final int NEW_TOPICS_SEEN_WITHIN_MS = 10_000;

  private StreamsSettings() {}

  static Properties of(MonitoringSettings settings, EventSettings events, KafkaProperties kafka) {
    Properties all = new Properties();
    all.putAll(kafka.buildStreamsProperties());
    all.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
    all.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir());
    all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    // A busy machine may stand still for seconds; the same process fences its old transaction
    // anyway.
    all.put(
        StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG),
        TRANSACTION_TIMEOUT_MS);
    all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
    all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, settings.cacheBytes());
    all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) events.replication());
    all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
    all.put(StreamsConfig.METADATA_MAX_AGE_CONFIG, NEW_TOPICS_SEEN_WITHIN_MS);
    all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    all.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
        MISSED_AFTER_A_CRASH_MS);
    all.put(
        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
        MISSED_AFTER_A_CRASH_MS / 4);
    all.put(StreamsConfig.topicPrefix(TopicConfig.SEGMENT_BYTES_CONFIG), SEGMENT_BYTES);
    all.putAll(badRecords(settings.applicationId() + DEAD_LETTER_SUFFIX));
    return all;
  }

  static Properties badRecords(String deadLetters) {
    Properties aside = new Properties();
    aside.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters);
    aside.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        LogAndContinueExceptionHandler.class);
    aside.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, BadRecordsAside.class);
    return aside;
  }
}
