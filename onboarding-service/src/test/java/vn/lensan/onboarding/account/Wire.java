package vn.lensan.onboarding.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.lensan.platform.testing.TestBroker;

/** Events of other services, and what accounts sent. */
final class Wire {
  static final String SENT = "vn.lensan.onboarding.account";

  private Wire() {}

  static ProducerRecord<String, byte[]> activity(String type, String subject, String json) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            "vn.lensan.catalog.activity", subject, json.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/catalog-service",
            "ce_type", type,
            "ce_subject", subject,
            "ce_time", "2026-11-22T09:01:00+07:00",
            "ce_sequence", "1",
            "content-type", "application/json")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  /** The types of all events about the household's accounts, in their order. */
  static List<String> typesAbout(String householdId) {
    return about(householdId).stream().map(record -> header(record, "ce_type")).toList();
  }

  static List<ConsumerRecord<String, byte[]>> about(String householdId) {
    Map<String, Object> settings = Map.of("bootstrap.servers", TestBroker.bootstrapServers());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(SENT).stream()
              .map(info -> new TopicPartition(SENT, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      // The relay sends at least once; what comes twice counts once, as it does for readers.
      Set<String> seen = new HashSet<>();
      return found.stream()
          .filter(record -> text(record).contains('"' + householdId + '"'))
          .filter(record -> seen.add(header(record, "ce_id")))
          .toList();
    }
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  static String text(ConsumerRecord<String, byte[]> record) {
    return new String(record.value(), StandardCharsets.UTF_8);
  }
}
