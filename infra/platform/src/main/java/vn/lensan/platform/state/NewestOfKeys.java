package vn.lensan.platform.state;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Finds in a partition the newest event of each key by its sequence. Reads twice, since the records
 * of a whole topic don't fit into memory, but where they lie does.
 */
final class NewestOfKeys {
  private static final Duration POLL = Duration.ofSeconds(1);
  private final Map<String, Object> consumerSettings;

  NewestOfKeys(Map<String, Object> consumerSettings) {
    this.consumerSettings = consumerSettings;
  }

  /**
   * @param offset where the newest lies
   * @param last the sequence of the key's last record, which is what compaction keeps
   */
  private record Found(long newest, long offset, long last) {
    Found and(Found later) {
      return later.newest() >= newest ? later : new Found(newest, offset, later.last());
    }
  }

  int partitions(String topic) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      return consumer.partitionsFor(topic).size();
    }
  }

  /** Hands over the newest record of each of the keys (of all, when none is named). */
  void each(
      TopicPartition partition,
      Collection<String> keys,
      Consumer<ConsumerRecord<String, byte[]>> taker) {
    Set<Long> offsets = new HashSet<>();
    find(partition, keys).values().forEach(found -> offsets.add(found.offset()));
    handOver(partition, offsets, taker);
  }

  /** The same, but only of keys behind whose newest record lies an older one. */
  int eachHidden(
      TopicPartition partition,
      Collection<String> keys,
      Consumer<ConsumerRecord<String, byte[]>> taker) {
    Set<Long> offsets = new HashSet<>();
    find(partition, keys).values().stream()
        .filter(found -> found.last() < found.newest())
        .forEach(found -> offsets.add(found.offset()));
    handOver(partition, offsets, taker);
    return offsets.size();
  }

  private Map<String, Found> find(TopicPartition partition, Collection<String> keys) {
    Map<String, Found> newest = new HashMap<>();
    read(
        partition,
        record -> {
          long sequence = sequence(record);
          if (sequence > 0 && (keys.isEmpty() || keys.contains(record.key()))) {
            newest.merge(record.key(), new Found(sequence, record.offset(), sequence), Found::and);
          }
        });
    return newest;
  }

  private void handOver(
      TopicPartition partition, Set<Long> offsets, Consumer<ConsumerRecord<String, byte[]>> taker) {
    if (!offsets.isEmpty()) {
      read(
          partition,
          record -> {
            if (offsets.contains(record.offset())) {
              taker.accept(record);
            }
          });
    }
  }

  /** What lies there now; what comes meanwhile the relay tells itself. */
  private void read(TopicPartition partition, Consumer<ConsumerRecord<String, byte[]>> reader) {
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        consumer.poll(POLL).forEach(reader);
      }
    }
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        consumerSettings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  static long sequence(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_sequence");
    if (record.key() == null || header == null || header.value() == null) {
      return 0;
    }
    String text = new String(header.value(), StandardCharsets.US_ASCII);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
