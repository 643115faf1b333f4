package vn.lensan.bench.outbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends records which the outbox has sent before, with the outbox's own producer settings; but who
 * waits for each record sends it at once, as the outbox does by its flush.
 */
final class RawProducer {
  private final KafkaProducer<String, byte[]> atOnce;
  private final KafkaProducer<String, byte[]> filling;
  private final Tail tail;

  RawProducer(Map<String, Object> settings, Tail tail) {
    Map<String, Object> withoutLinger = new HashMap<>(settings);
    withoutLinger.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    this.atOnce = producer(withoutLinger);
    this.filling = producer(settings);
    this.tail = tail;
  }

  private static KafkaProducer<String, byte[]> producer(Map<String, Object> settings) {
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Each sender waits for the broker's acknowledgement before its next record. */
  Measured waiting(List<ConsumerRecord<String, byte[]>> records, int perSecond)
      throws InterruptedException {
    tail.begin();
    Map<String, Long> sent = new ConcurrentHashMap<>();
    long begun =
        Crew.work(
            records.size(),
            perSecond,
            any ->
                number -> {
                  ConsumerRecord<String, byte[]> record = records.get(number);
                  sent.put(Tail.nameOf(record), System.nanoTime());
                  atOnce.send(copy(record)).get();
                });
    return Measured.of(begun, sent, tail.await(records.size()));
  }

  /** One sender that never waits: what the broker takes at most. Its latencies tell of a queue. */
  Measured unbounded(List<ConsumerRecord<String, byte[]>> records) {
    tail.begin();
    Map<String, Long> sent = new ConcurrentHashMap<>();
    long begun = System.nanoTime();
    for (ConsumerRecord<String, byte[]> record : records) {
      sent.put(Tail.nameOf(record), System.nanoTime());
      filling.send(copy(record));
    }
    filling.flush();
    return Measured.of(begun, sent, tail.await(records.size()));
  }

  private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
    return new ProducerRecord<>(
        BenchService.RAW_TOPIC, null, record.key(), record.value(), record.headers());
  }
}
