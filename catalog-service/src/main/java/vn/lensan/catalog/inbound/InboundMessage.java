package vn.lensan.catalog.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.work.Due;

/**
 * A marketplace's message as it came. Its id is the marketplace's and the message's, so a copy
 * meets the first one; the body holds buyers' data and is encrypted.
 *
 * @param bodyHash keyed, so that the hash of a guessed body tells nothing
 * @param reason why it was put apart
 */
@Document(InboundMessage.COLLECTION)
record InboundMessage(
    @Id String id,
    String channel,
    String webhookId,
    String bodyHash,
    PersonalText body,
    Instant receivedAt,
    State state,
    @Nullable String reason,
    @Nullable String traceparent,
    Instant expireAt,
    @Nullable Due work) {
  static final String COLLECTION = "inboundMessages";
  static final String WORK = "work";

  enum State {
    RECEIVED,
    APPLIED,
    IGNORED,
    QUARANTINED
  }

  ApartView view() {
    return new ApartView(webhookId, channel, receivedAt, reason, expireAt);
  }

  static String idOf(String channel, String webhookId) {
    return channel + ':' + webhookId;
  }
}
