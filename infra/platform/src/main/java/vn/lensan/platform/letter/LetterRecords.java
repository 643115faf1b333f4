package vn.lensan.platform.letter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.letter.DeadLetter.Mending;
import vn.lensan.platform.problem.Problem;

/** The record that a letter stands for: mended, as kept, or read again from where it lies. */
final class LetterRecords {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private final Map<String, Object> consumerSettings;

  LetterRecords(Map<String, Object> consumerSettings) {
    this.consumerSettings = consumerSettings;
  }

  ConsumerRecord<String, byte[]> of(DeadLetter letter) {
    Mending mending = letter.mended();
    if (mending != null) {
      return mended(letter, mending);
    }
    return letter.pointer() ? pointedAt(letter) : record(letter, letter.value(), headers(letter));
  }

  private static ConsumerRecord<String, byte[]> mended(DeadLetter letter, Mending mending) {
    Headers headers = headers(letter);
    inPlace(headers, "ce_type", mending.type());
    inPlace(headers, "ce_subject", mending.subject());
    inPlace(headers, "ce_sequence", mending.sequence());
    inPlace(headers, "ce_time", mending.time());
    inPlace(headers, "ce_specversion", "1.0");
    inPlace(headers, "content-type", "application/json");
    whereMissing(headers, "ce_id", letter.id());
    whereMissing(headers, "ce_source", "/mended");
    whereMissing(headers, "ce_time", OffsetDateTime.ofInstant(letter.recordedAt(), ZoneOffset.UTC));
    return record(letter, mending.data().getBytes(StandardCharsets.UTF_8), headers);
  }

  private static Headers headers(DeadLetter letter) {
    RecordHeaders headers = new RecordHeaders();
    letter.headers().forEach(header -> headers.add(header.name(), header.value()));
    return headers;
  }

  private static void inPlace(Headers headers, String name, @Nullable Object value) {
    if (value != null) {
      headers.remove(name).add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void whereMissing(Headers headers, String name, Object value) {
    if (headers.lastHeader(name) == null) {
      inPlace(headers, name, value);
    }
  }

  private static ConsumerRecord<String, byte[]> record(
      DeadLetter letter, byte @Nullable [] value, Headers headers) {
    return new ConsumerRecord<>(
        letter.topic(),
        letter.partition(),
        letter.offset(),
        letter.recordedAt().toEpochMilli(),
        TimestampType.CREATE_TIME,
        ConsumerRecord.NULL_SIZE,
        ConsumerRecord.NULL_SIZE,
        letter.key(),
        value,
        headers,
        Optional.empty());
  }

  private ConsumerRecord<String, byte[]> pointedAt(DeadLetter letter) {
    TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            consumerSettings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, letter.offset());
      // A compacted topic gives the next one instead; then the record was superseded.
      return consumer.poll(PATIENCE).records(partition).stream()
          .filter(record -> record.offset() == letter.offset())
          .findFirst()
          .orElseThrow(() -> Problem.conflict("dead-letter.gone").with("id", letter.id()));
    }
  }
}
