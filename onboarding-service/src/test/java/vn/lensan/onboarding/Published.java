package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestBroker;

/** An event as it lies on Kafka. */
record Published(String type, long sequence, String subject, String json) {

  /**
   * Everything on the topic that names the text, in the order of each key. The relay sends at least
   * once, so what came twice counts once, as it does for readers.
   */
  static List<Published> on(String topic, String text) {
    Map<String, Object> settings = Map.of("bootstrap.servers", TestBroker.bootstrapServers());
    List<Published> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(of(record)));
      }
    }
    return found.stream()
        .filter(event -> event.json().contains('"' + text + '"'))
        .distinct()
        .toList();
  }

  private static Published of(ConsumerRecord<String, String> record) {
    return new Published(
        header(record, "ce_type"),
        Long.parseLong(header(record, "ce_sequence")),
        header(record, "ce_subject"),
        record.value());
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  static List<String> types(List<Published> events) {
    return events.stream().map(Published::type).toList();
  }

  void assertKeepsItsContract() {
    assertThat(EventContracts.violations(type, json)).as(type + " " + json).isEmpty();
  }
}
