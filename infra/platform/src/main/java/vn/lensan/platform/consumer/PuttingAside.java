package vn.lensan.platform.consumer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.letter.FailureCause;
import vn.lensan.platform.letter.LetterHeader;

/**
 * Sends a record that can't be handled to the reaction's dead letters, with a short cause. Spring's
 * own recoverer adds message and stack trace to the headers, which quote data and can make the
 * letter too large; and a letter that is too large it tries for ever, so the partition stands.
 * Here, what is too large is kept as a pointer to where it lies: event topics never expire.
 *
 * <p>While the letter can't be stored this throws, so the partition waits and nothing is lost.
 */
final class PuttingAside implements ConsumerRecordRecoverer {
  /** Below the producer's and a topic's usual bound of 1 MiB, with room for our headers. */
  private static final int LARGEST = 900_000;

  private static final int LONGEST_NAME = 1_000;
  private static final int PATIENCE_SECONDS = 15;
  private static final Set<String> TOLD_BY_A_POINTER =
      Set.of("ce_id", "ce_type", "ce_subject", "ce_sequence", "ce_time", "traceparent");

  private final KafkaTemplate<String, byte[]> kafka;
  private final Topics topics;
  private final String topic;
  private final Progress progress;

  PuttingAside(
      KafkaTemplate<String, byte[]> kafka, Topics topics, String topic, Progress progress) {
    this.kafka = kafka;
    this.topics = topics;
    this.topic = topic;
    this.progress = progress;
  }

  @Override
  @SuppressWarnings("unchecked") // the listener's records are of this kind
  public void accept(ConsumerRecord<?, ?> failed, Exception failure) {
    ConsumerRecord<String, byte[]> record = (ConsumerRecord<String, byte[]>) failed;
    try {
      sendWholeOrPointer(record, failure);
    } catch (ExecutionException | TimeoutException | RuntimeException refused) {
      // Somebody may have deleted the topic: made again, it serves the next try.
      topics.ensure(List.of(topic));
      throw new IllegalStateException("The dead letter could not be kept in " + topic, refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped before the dead letter was kept", stopped);
    }
    progress.done(record);
  }

  private void sendWholeOrPointer(ConsumerRecord<String, byte[]> record, Exception failure)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (size(record) > LARGEST) {
      send(pointer(record, failure));
      return;
    }
    try {
      send(whole(record, failure));
    } catch (ExecutionException | RuntimeException refused) {
      if (!(rootOf(refused) instanceof RecordTooLargeException)) {
        throw refused;
      }
      send(pointer(record, failure));
    }
  }

  private void send(ProducerRecord<String, byte[]> letter)
      throws InterruptedException, ExecutionException, TimeoutException {
    kafka.send(letter).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private ProducerRecord<String, byte[]> whole(
      ConsumerRecord<String, byte[]> record, Exception failure) {
    ProducerRecord<String, byte[]> letter =
        new ProducerRecord<>(topic, record.key(), record.value());
    record.headers().forEach(letter.headers()::add);
    return labelled(letter, record, failure);
  }

  private ProducerRecord<String, byte[]> pointer(
      ConsumerRecord<String, byte[]> record, Exception failure) {
    ProducerRecord<String, byte[]> letter = new ProducerRecord<>(topic, shortKey(record), null);
    record.headers().forEach(header -> addShort(header, letter));
    LetterHeader.POINTER.on(letter.headers(), true);
    return labelled(letter, record, failure);
  }

  private static void addShort(Header header, ProducerRecord<String, byte[]> letter) {
    if (TOLD_BY_A_POINTER.contains(header.key())
        && header.value() != null
        && header.value().length <= LONGEST_NAME) {
      letter.headers().add(header);
    }
  }

  private ProducerRecord<String, byte[]> labelled(
      ProducerRecord<String, byte[]> letter,
      ConsumerRecord<String, byte[]> record,
      Exception failure) {
    LetterHeader.TOPIC.on(letter.headers(), record.topic());
    LetterHeader.PARTITION.on(letter.headers(), record.partition());
    LetterHeader.OFFSET.on(letter.headers(), record.offset());
    LetterHeader.TIME.on(letter.headers(), record.timestamp());
    LetterHeader.CAUSE.on(letter.headers(), FailureCause.of(failure));
    LetterHeader.ATTEMPTS.on(letter.headers(), progress.attempts(record));
    return letter;
  }

  private static @Nullable String shortKey(ConsumerRecord<String, byte[]> record) {
    return record.key() == null || record.key().length() > LONGEST_NAME ? null : record.key();
  }

  private static long size(ConsumerRecord<String, byte[]> record) {
    long size = record.value() == null ? 0 : record.value().length;
    size += record.key() == null ? 0 : record.key().getBytes(StandardCharsets.UTF_8).length;
    for (Header header : record.headers()) {
      size += header.key().length() * 3L + (header.value() == null ? 0 : header.value().length);
    }
    return size;
  }

  private static Throwable rootOf(Throwable failure) {
    return failure.getCause() == null ? failure : rootOf(failure.getCause());
  }
}
