package vn.lensan.catalog.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.work.Due;

/**
 * A notice as it is kept, for thirty days.
 *
 * @param path encrypted: whoever has it may answer
 * @param open false once what it is about is settled
 * @param way how it went out of the app; null while or where it did not
 * @param silent why it did not go out and won't
 * @param send the to-do of sending it
 */
@Document(Notice.COLLECTION)
record Notice(
    @Id String id,
    String about,
    Recipient to,
    String what,
    List<String> words,
    PersonalText path,
    Instant deadline,
    Instant toldAt,
    boolean open,
    @Nullable String way,
    @Nullable Silence silent,
    Instant expireAt,
    @Nullable Due send) {
  static final String COLLECTION = "notices";
  static final String SEND = "send";

  /** Why a notice stayed in the app. */
  enum Silence {
    NO_CONTACT,
    QUIET_HOURS,
    SETTLED
  }

  NoticeView view() {
    return new NoticeView(id, about, to, what, words, deadline, toldAt, way);
  }
}
