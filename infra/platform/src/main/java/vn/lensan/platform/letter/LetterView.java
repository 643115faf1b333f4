package vn.lensan.platform.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.letter.DeadLetter.State;
import vn.lensan.platform.time.Days;

/** A dead letter as an operator sees it; in a list without its data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
    String id,
    String consumer,
    State state,
    String cause,
    int attempts,
    @Nullable String type,
    @Nullable String subject,
    @Nullable String sequence,
    String topic,
    int partition,
    long offset,
    OffsetDateTime recordedAt,
    OffsetDateTime keptAt,
    boolean pointer,
    boolean mended,
    @Nullable String data,
    @Nullable String mendedData,
    @Nullable List<DeedView> deeds) {

  record DeedView(String what, String by, OffsetDateTime at, @Nullable String note) {}

  static LetterView brief(DeadLetter letter) {
    return view(letter, null, null, null);
  }

  static LetterView whole(DeadLetter letter) {
    byte[] value = letter.value();
    return view(
        letter,
        value == null ? null : new String(value, StandardCharsets.UTF_8),
        letter.mended() == null ? null : letter.mended().data(),
        letter.deeds().stream()
            .map(deed -> new DeedView(deed.what(), deed.by(), local(deed.at()), deed.note()))
            .toList());
  }

  private static LetterView view(
      DeadLetter letter,
      @Nullable String data,
      @Nullable String mendedData,
      @Nullable List<DeedView> deeds) {
    return new LetterView(
        letter.id(),
        letter.consumer(),
        letter.state(),
        letter.cause(),
        letter.attempts(),
        letter.type(),
        letter.subject(),
        letter.sequence(),
        letter.topic(),
        letter.partition(),
        letter.offset(),
        local(letter.recordedAt()),
        local(letter.keptAt()),
        letter.pointer(),
        letter.mended() != null,
        data,
        mendedData,
        deeds);
  }

  private static OffsetDateTime local(Instant instant) {
    return Days.offset(instant);
  }
}
