package vn.lensan.onboarding.right.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.right.Erasures;

/**
 * Reads the whole ledger of erased ids at each start, by no group's offset: a restored backup knows
 * nothing of later erasures, and offsets would say that they were read.
 */
@Component
public class HoldErasuresAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(HoldErasuresAtStart.class);
  private static final Duration WAIT = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final int ATTEMPTS = 360;
  private final Map<String, Object> settings;
  private final Erasures erasures;

  HoldErasuresAtStart(KafkaProperties kafka, Erasures erasures) {
    this.settings = kafka.buildConsumerProperties();
    this.settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    this.erasures = erasures;
  }

  /** Beside the start: a large ledger must not keep people waiting, the origin may be closed. */
  @EventListener(ApplicationReadyEvent.class)
  void holdBeside() {
    Thread.ofVirtual().name("hold-erasures").start(this::holdInTheEnd);
  }

  /** The broker or the store may be away for a while. */
  private void holdInTheEnd() {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        hold();
        return;
      } catch (RuntimeException failure) {
        LOG.error("The ledger of erased ids was not applied; attempt {}", attempt, failure);
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** Also for whoever has just restored a backup under a running service. */
  public void hold() {
    Set<String> ids = ledger();
    ids.forEach(erasures::hold);
    LOG.info("The ledger names {} erased ids; all are held", ids.size());
  }

  private Set<String> ledger() {
    Set<String> ids = new TreeSet<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> all =
          consumer.partitionsFor(ErasureTranslation.TOPIC).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      while (all.stream()
          .anyMatch(one -> consumer.position(one) < Objects.requireNonNull(ends.get(one)))) {
        consumer.poll(WAIT).forEach(record -> ids.add(record.key()));
      }
    }
    return ids;
  }
}
