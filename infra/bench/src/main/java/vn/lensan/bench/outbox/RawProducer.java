package vn.lensan.bench.outbox;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records which the outbox has sent before, with the outbox's own producer settings. */
final class RawProducer {
  private final KafkaProducer<String, byte[]> producer;
  private final Tail tail;

  RawProducer(Map<String, Object> settings, Tail tail) {
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    this.tail = tail;
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
                  producer.send(copy(record)).get();
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
      producer.send(copy(record));
    }
    producer.flush();
    return Measured.of(begun, sent, tail.await(records.size()));
  }

  private static ProducerRecord<String, byte[]> copy(ConsumerRecord<String, byte[]> record) {
    return new ProducerRecord<>(
        BenchService.RAW_TOPIC, null, record.key(), record.value(), record.headers());
  }
}
