package vn.lensan.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Reads and writes a topic of {@link TestBroker} as a stranger would. */
public final class TestTopic {
  /** A stranger may send more than we would, if the topic takes it. */
  private static final int LARGEST_REQUEST = 64 << 20;

  private TestTopic() {}

  /** All records of the key that lie in the topic now, in their order. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
    return records(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /** All records that lie in the topic now, in the order of each partition. */
  public static List<ConsumerRecord<String, byte[]>> records(String topic) {
    // Closing waits for the fetch that is under way, which by default waits for half a second.
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestBroker.bootstrapServers(), "fetch.max.wait.ms", 10);
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found;
    }
  }

  public static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Writes any bytes with any headers. */
  public static RecordMetadata send(
      String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            TestBroker.bootstrapServers(),
            "max.request.size",
            LARGEST_REQUEST,
            "buffer.memory",
            (long) LARGEST_REQUEST);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
      headers.forEach(
          (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      return producer.send(record).get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** A whole CloudEvent in binary mode, as another service would send it. */
  public static RecordMetadata sendEvent(
      String topic, String type, String subject, long sequence, String json) {
    return sendEvent(topic, UUID.randomUUID().toString(), type, subject, sequence, json);
  }

  public static RecordMetadata sendEvent(
      String topic, String id, String type, String subject, long sequence, String json) {
    return send(
        topic,
        subject,
        headers(id, type, subject, Long.toString(sequence)),
        json.getBytes(StandardCharsets.UTF_8));
  }

  /** The headers of an event; any of them may be nonsense. */
  public static Map<String, String> headers(
      String id, String type, String subject, String sequence) {
    return Map.of(
        "ce_specversion",
        "1.0",
        "ce_id",
        id,
        "ce_source",
        "/test",
        "ce_type",
        type,
        "ce_subject",
        subject,
        "ce_time",
        "2026-11-22T08:00:00+07:00",
        "ce_sequence",
        sequence,
        "content-type",
        "application/json");
  }
}
