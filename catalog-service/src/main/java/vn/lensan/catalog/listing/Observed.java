package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;

/**
 * What the channel shows, with its age.
 *
 * @param at when it became so; of two tellings the later one holds
 */
public record Observed(State state, Instant at, List<Reason> reasons, @Nullable Instant liveSince) {

  /** UNKNOWN until the channel has said something. */
  public enum State {
    UNKNOWN,
    PENDING,
    LIVE,
    REJECTED,
    WITHDRAWN;

    static State of(ItemSeen item) {
      return valueOf(item.state().name());
    }
  }

  static Observed nothing(Instant now) {
    return new Observed(State.UNKNOWN, now, List.of(), null);
  }

  /** Told at a moment; a product stays live since it went live. */
  Observed then(State next, Instant when, List<Reason> why) {
    Instant since = next != State.LIVE ? null : liveSince == null ? when : liveSince;
    return new Observed(next, when, why, since);
  }

  boolean isOlderThan(ItemSeen item) {
    return state == State.UNKNOWN || !item.at().isBefore(at);
  }

  boolean isUp() {
    return state == State.LIVE || state == State.PENDING;
  }

  boolean isDown() {
    return state == State.REJECTED || state == State.WITHDRAWN;
  }

  boolean reads(State other, List<Reason> why) {
    return state == other && reasons.equals(why);
  }
}
