package vn.lensan.engines.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to and reads from a node, as a test needs it. */
record Records(String bootstrapServers) {

  void createTopic(String name) {
    try (Admin admin = Admin.create(settings())) {
      admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
  }

  void send(String topic, String... values) {
    try (KafkaProducer<String, String> producer = producer()) {
      for (String value : values) {
        producer.send(new ProducerRecord<>(topic, value)).get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until so many are there, for ten seconds at most. */
  List<String> all(String topic, int atLeast) {
    List<String> values = new ArrayList<>();
    Instant end = Instant.now().plusSeconds(10);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partition = List.of(new TopicPartition(topic, 0));
      consumer.assign(partition);
      consumer.seekToBeginning(partition);
      while (values.size() < atLeast && Instant.now().isBefore(end)) {
        consumer.poll(Duration.ofMillis(200)).forEach(it -> values.add(it.value()));
      }
    }
    return values;
  }

  private Map<String, Object> settings() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }
}
