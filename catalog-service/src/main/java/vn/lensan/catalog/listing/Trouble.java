package vn.lensan.catalog.listing;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelTrouble;

/**
 * Why a sending did not come through, and how long it waits.
 *
 * @param held the trouble is the channel's and would have met any item: it is no attempt, and
 *     nothing dies of it
 * @param asked what the channel asked for
 */
record Trouble(String code, boolean held, @Nullable Duration asked) {
  /** Tries of an item before it is left to somebody: about half a day of them. */
  static final int MOST_ATTEMPTS = 24;

  private static final Duration FIRST_WAIT = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 13;

  private static final Map<String, Duration> HELD =
      Map.of(
          "channel.circuit-open", Duration.ofSeconds(2),
          "channel.quota", Duration.ofSeconds(1),
          "channel.busy", Duration.ofSeconds(1),
          "channel.needs-reauth", Duration.ofMinutes(1));

  static Trouble of(ChannelTrouble trouble) {
    return new Trouble(trouble.code(), HELD.containsKey(trouble.code()), trouble.retryAfter());
  }

  /** A peer is away, the store slow, or an error of ours. */
  static Trouble inside() {
    return new Trouble("internal", false, null);
  }

  /** There was no time left for a call. */
  static Trouble late() {
    return new Trouble("claim.over", true, null);
  }

  /** What the channel asked for, else longer with each failure. */
  Duration waitAfter(int failed) {
    Duration grown =
        held
            ? HELD.getOrDefault(code, FIRST_WAIT)
            : FIRST_WAIT.multipliedBy(1L << Math.min(failed, MOST_DOUBLINGS));
    Duration bounded = grown.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : grown;
    return asked != null && asked.compareTo(bounded) > 0 ? asked : bounded;
  }

  boolean endsAfter(int failed) {
    return !held && failed >= MOST_ATTEMPTS;
  }
}
