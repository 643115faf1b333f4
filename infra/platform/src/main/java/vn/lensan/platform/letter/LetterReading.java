package vn.lensan.platform.letter;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * From a record of a dead-letter topic to the letter that is kept. Kafka Streams names its own in
 * its way; one that says nothing about itself is kept as what it is.
 */
final class LetterReading {
  private static final String STREAMS = "__streams.errors.";
  private final Clock clock;

  LetterReading(Clock clock) {
    this.clock = clock;
  }

  DeadLetter read(String consumer, ConsumerRecord<String, byte[]> record) {
    String topic = said(record, LetterHeader.TOPIC, "topic", record.topic());
    int partition =
        (int) number(said(record, LetterHeader.PARTITION, "partition", ""), record.partition());
    long offset = number(said(record, LetterHeader.OFFSET, "offset", ""), record.offset());
    return new DeadLetter(
        consumer + ':' + topic + '-' + partition + '-' + offset,
        consumer,
        topic,
        partition,
        offset,
        Instant.ofEpochMilli(number(text(record, LetterHeader.TIME.text()), record.timestamp())),
        record.key(),
        headers(record),
        record.value(),
        text(record, LetterHeader.POINTER.text()) != null,
        text(record, "ce_type"),
        text(record, "ce_subject"),
        text(record, "ce_sequence"),
        said(record, LetterHeader.CAUSE, "exception", "unknown"),
        (int) number(text(record, LetterHeader.ATTEMPTS.text()), 1),
        clock.instant(),
        DeadLetter.State.OPEN,
        Instant.EPOCH,
        null,
        List.of());
  }

  /** Ours go; of Streams' too, since a message and a stack trace quote data. */
  private static List<DeadLetter.KeptHeader> headers(ConsumerRecord<String, byte[]> record) {
    List<DeadLetter.KeptHeader> kept = new ArrayList<>();
    for (Header header : record.headers()) {
      if (!LetterHeader.isOne(header.key()) && !header.key().startsWith(STREAMS)) {
        kept.add(new DeadLetter.KeptHeader(header.key(), header.value()));
      }
    }
    return kept;
  }

  private static String said(
      ConsumerRecord<?, ?> record, LetterHeader ours, String ofStreams, String otherwise) {
    String said = text(record, ours.text());
    said = said == null ? text(record, STREAMS + ofStreams) : said;
    return said == null ? otherwise : said;
  }

  private static @Nullable String text(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }
}
