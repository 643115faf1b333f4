package vn.lensan.catalog.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.Reason;

/**
 * What the seller decided, and whether the marketplace knows.
 *
 * @param refusal why the marketplace did not take it
 */
public record Decision(
    Kind kind, @Nullable String reason, Instant at, State state, @Nullable Reason refusal) {

  /** The two answers of a seller. */
  public enum Kind {
    CONFIRM,
    DECLINE
  }

  /** How far the answer has come. */
  public enum State {
    SENDING,
    ACKNOWLEDGED,
    REFUSED
  }

  Decision acknowledged() {
    return new Decision(kind, reason, at, State.ACKNOWLEDGED, null);
  }

  Decision refused(Reason why) {
    return new Decision(kind, reason, at, State.REFUSED, why);
  }
}
