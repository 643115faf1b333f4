package vn.lensan.bench.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its present end on and notes when each event arrived first. */
final class Tail {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private volatile Round round = new Round();

  private static final class Round {
    final Map<String, Long> arrived = new ConcurrentHashMap<>();
    final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    final AtomicInteger doubled = new AtomicInteger();
    final AtomicInteger overtaken = new AtomicInteger();
  }

  static Tail of(String topic, Map<String, Object> settings) {
    Tail tail = new Tail();
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    Thread.ofPlatform().daemon().name("tail").start(() -> tail.read(consumer));
    return tail;
  }

  private void read(KafkaConsumer<String, byte[]> consumer) {
    while (true) {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> note(record, round));
    }
  }

  private static void note(ConsumerRecord<String, byte[]> record, Round round) {
    long now = System.nanoTime();
    if (round.arrived.putIfAbsent(nameOf(record), now) != null) {
      round.doubled.incrementAndGet();
      return;
    }
    if (sequenceOf(record) > 1 && !round.arrived.containsKey(record.key() + "#1")) {
      round.overtaken.incrementAndGet();
    }
    round.records.add(record);
  }

  static String nameOf(ConsumerRecord<String, byte[]> record) {
    return record.key() + "#" + sequenceOf(record);
  }

  private static int sequenceOf(ConsumerRecord<String, byte[]> record) {
    byte[] sequence = record.headers().lastHeader("ce_sequence").value();
    return Integer.parseInt(new String(sequence, StandardCharsets.US_ASCII));
  }

  /** Forgets what came before. */
  void begin() {
    round = new Round();
  }

  Map<String, Long> await(int expected) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (round.arrived.size() < expected) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "Only " + round.arrived.size() + " of " + expected + " events arrived");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return round.arrived;
  }

  List<ConsumerRecord<String, byte[]>> records() {
    return List.copyOf(round.records);
  }

  int doubled() {
    return round.doubled.get();
  }

  int overtaken() {
    return round.overtaken.get();
  }
}
