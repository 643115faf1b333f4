package vn.lensan.proof.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends again what was sent. */
public final class Replay {
  private Replay() {}

  /**
   * Every event up to two more times, in any order. State topics are left out: there the last
   * record of a key is its state, and only its owner may say it.
   *
   * @return how many were sent
   */
  public static int all(String kafka, Random random) {
    List<ProducerRecord<String, byte[]>> again = new ArrayList<>();
    EventTopics.read(
        kafka,
        topic -> EventTopics.hasEvents(topic) && !topic.endsWith(EventTopics.STATE),
        record -> {
          for (int copies = random.nextInt(3); copies > 0; copies--) {
            again.add(copy(record));
          }
        });
    Collections.shuffle(again, random);
    Properties settings = new Properties();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      again.forEach(producer::send);
    }
    return again.size();
  }

  private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
    return new ProducerRecord<>(
        record.topic(), null, record.key(), record.value(), record.headers());
  }
}
