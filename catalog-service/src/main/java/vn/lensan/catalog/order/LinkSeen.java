package vn.lensan.catalog.order;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What whoever holds a genuine link sees: the goods and the money, nothing of the buyer.
 *
 * @param decision what was decided, by whomever; null while nothing is
 */
public record LinkSeen(
    State state,
    String channel,
    String goods,
    String total,
    OffsetDateTime deadline,
    Decision.@Nullable Kind decision) {

  /** What the link is good for. */
  public enum State {
    /** It can be answered. */
    OPEN,
    /** It was answered by this link just now, or before. */
    USED,
    /** Somebody asked to be called by this link. */
    CALL,
    /** Somebody else answered, or the order ended. */
    CLOSED,
    /** Its time is over. */
    LAPSED
  }
}
