package vn.lensan.catalog.order;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.platform.work.Due;

/** An order as its seller decided on it, until the marketplace knows. */
abstract class DecidedOrder extends AskedOrder {
  static final String PUSH = "push";
  private static final Duration FIRST_WAIT = Duration.ofMillis(500);

  private @Nullable Decision decision;
  private @Nullable Due push;

  DecidedOrder(String id) {
    super(id);
  }

  final @Nullable Decision decision() {
    return decision;
  }

  final boolean isDecided(Decision.Kind kind) {
    return decision != null && decision.kind() == kind;
  }

  final boolean hasSomethingToSend() {
    return push != null;
  }

  final void decided(Decision made) {
    decision = made;
    push = Due.now(made.at());
  }

  final void acknowledged() {
    if (decision != null) {
      decision = decision.acknowledged();
    }
    push = null;
  }

  /** The marketplace won't take the answer; what the order is there, its own messages tell. */
  final void refused(Reason why) {
    if (decision != null) {
      decision = decision.refused(why);
    }
    push = null;
  }

  final void putOff(Instant now, @Nullable Duration asked) {
    if (push != null) {
      push = later(push, now, asked);
    }
  }

  private static Due later(Due due, Instant now, @Nullable Duration asked) {
    Duration grown = FIRST_WAIT.multipliedBy(1L << Math.min(due.attempts(), 9));
    Duration wait = asked != null && asked.compareTo(grown) > 0 ? asked : grown;
    return new Due(now.plus(wait), due.attempts() + 1, Instant.EPOCH);
  }
}
