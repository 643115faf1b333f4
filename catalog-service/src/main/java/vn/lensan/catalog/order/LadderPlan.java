package vn.lensan.catalog.order;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.notice.QuietHours;

/**
 * Divides the time that is left for an answer. Only the time in which people are awake counts, so
 * that an order of the evening does not pass everybody by overnight.
 */
@Component
class LadderPlan {
  /** What a marketplace names beyond it is a mistake, and nobody plans so far. */
  private static final Duration FARTHEST = Duration.ofDays(30);

  private final LadderSettings settings;
  private final QuietHours quiet;
  private final Clock clock;

  LadderPlan(LadderSettings settings, QuietHours quiet, Clock clock) {
    this.settings = settings;
    this.quiet = quiet;
    this.clock = clock;
  }

  /** From now on: an order that we hear of late leaves less time to everybody. */
  Ladder of(OrderFacts facts) {
    Instant now = clock.instant();
    Instant deadline = deadline(facts, now);
    if (!deadline.isAfter(now)) {
      return new Ladder(deadline, deadline, deadline);
    }
    return new Ladder(
        share(now, deadline, settings.volunteerAfter()),
        share(now, deadline, settings.cooperativeAfter()),
        deadline);
  }

  private Instant deadline(OrderFacts facts, Instant now) {
    Instant named =
        facts.confirmBy() == null
            ? facts.placedAt().plus(settings.confirmWithin())
            : facts.confirmBy();
    Instant farthest = now.plus(FARTHEST);
    return named.isAfter(farthest) ? farthest : named;
  }

  private Instant share(Instant from, Instant to, double share) {
    Duration awake = quiet.awake(from, to);
    if (awake.isZero()) {
      return from.plusMillis((long) (Duration.between(from, to).toMillis() * share));
    }
    return quiet.after(from, Duration.ofMillis((long) (awake.toMillis() * share)));
  }
}
