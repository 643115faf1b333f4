package vn.lensan.catalog.order;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.OrderStep;

/**
 * How an answer to an order is brought about.
 *
 * @param asked the last who was asked; null before anybody was
 * @param usedLinks whose one-time link was used
 * @param callAskedAt when somebody asked to be called instead
 * @param outcome null while an answer is waited for
 */
public record Rescue(
    Ladder ladder,
    @Nullable Rung asked,
    List<Rung> usedLinks,
    @Nullable Instant callAskedAt,
    @Nullable Outcome outcome) {

  static Rescue begun(Ladder ladder) {
    return new Rescue(ladder, null, List.of(), null, null);
  }

  public boolean isOpen() {
    return outcome == null;
  }

  /** Who is to be asked now: a household that wants a call leaves the answer to its team. */
  Rung rungAt(Instant now) {
    Rung rung = ladder.rungAt(now);
    return rung == Rung.HOUSEHOLD && callAskedAt != null ? Rung.VOLUNTEER : rung;
  }

  /** Never back down: whoever was asked later has been asked. */
  Rescue asked(Rung rung) {
    Rung latest = asked != null && asked.compareTo(rung) > 0 ? asked : rung;
    return new Rescue(ladder, latest, usedLinks, callAskedAt, outcome);
  }

  Instant endOfAsked() {
    return ladder.endOf(asked == null ? Rung.HOUSEHOLD : asked);
  }

  Rescue used(Rung rung) {
    List<Rung> used = Stream.concat(usedLinks.stream(), Stream.of(rung)).distinct().toList();
    return new Rescue(ladder, asked, used, callAskedAt, outcome);
  }

  Rescue callAsked(Instant now) {
    return new Rescue(ladder, asked, usedLinks, now, outcome);
  }

  Rescue ended(Outcome how) {
    return new Rescue(ladder, asked, usedLinks, callAskedAt, how);
  }

  /** Open, or given up before a marketplace told us late of an answer in time. */
  boolean mayStillEnd(Instant answeredAt) {
    return isOpen() || (outcome == Outcome.LOST && !ladder.isOver(answeredAt));
  }

  /** The order is at another step than PLACED since that moment. */
  Rescue answered(OrderStep step, boolean bySeller, Instant at) {
    if (ladder.isOver(at)) {
      return ended(Outcome.LOST);
    }
    return switch (step) {
      case CANCELLED -> ended(bySeller ? Outcome.DECLINED : Outcome.WITHDRAWN);
      case FAILED -> ended(Outcome.WITHDRAWN);
      default -> ended(asked == null || asked == Rung.HOUSEHOLD ? Outcome.IN_TIME : Outcome.SAVED);
    };
  }
}
