package vn.lensan.platform.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record that its consumer could not handle, as it was; what was done about it stands beside it.
 *
 * @param id consumer, topic, partition, offset: a letter that came twice is kept once
 * @param value null when there was none, or when only a pointer is kept
 * @param pointer the record was too large: it is read again from where it lies
 * @param leasedUntil somebody replays it until then
 */
@Document("dead_letters")
record DeadLetter(
    @Id String id,
    String consumer,
    String topic,
    int partition,
    long offset,
    Instant recordedAt,
    @Nullable String key,
    List<KeptHeader> headers,
    byte @Nullable [] value,
    boolean pointer,
    @Nullable String type,
    @Nullable String subject,
    @Nullable String sequence,
    String cause,
    int attempts,
    Instant keptAt,
    State state,
    Instant leasedUntil,
    @Nullable Mending mended,
    List<Deed> deeds) {

  enum State {
    OPEN,
    REPLAYED,
    DISCARDED
  }

  record KeptHeader(String name, byte @Nullable [] value) {}

  /** What shall be handled in place of the original; the original stays as it was. */
  record Mending(
      String data,
      @Nullable String type,
      @Nullable String subject,
      @Nullable Long sequence,
      @Nullable String time) {}

  /**
   * @param what mended, replayed, failed, discarded
   * @param note the reason given, or the cause of the failure
   */
  record Deed(String what, String by, Instant at, @Nullable String note) {}

  boolean hasSequence() {
    return sequence != null && sequence.matches("\\d{1,18}");
  }
}
