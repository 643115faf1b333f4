package vn.lensan.platform.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One try to tell something, by them or by us, and what came of it. Nothing of the message itself:
 * who may see the log need not see buyers.
 *
 * @param partner whose door or whose message it was; what nobody knows is kept as {@code ?}
 * @param messageId as the sender gave it, where it could be believed
 * @param reason a stable code; null when it was taken
 * @param bytes of the body as it came
 */
@Document(WebhookAttempt.COLLECTION)
public record WebhookAttempt(
    @Id String id,
    Direction direction,
    String partner,
    @Nullable String messageId,
    Instant at,
    Outcome outcome,
    @Nullable String reason,
    int bytes,
    Instant expireAt) {
  static final String COLLECTION = "webhookAttempts";

  /** Who told whom. */
  public enum Direction {
    IN,
    OUT
  }

  /** What came of it. */
  public enum Outcome {
    /** Kept for good, or acknowledged by the other side. */
    TAKEN,
    /** Known already, so nothing was done. */
    COPY,
    REFUSED
  }
}
