package vn.lensan.catalog.order;

import java.time.Instant;

/**
 * Until when each is asked. It is fixed when the order arrives: later settings move no order.
 *
 * @param volunteerAt from when the team is asked too
 * @param cooperativeAt from when the cooperative is asked too
 * @param deadline when the marketplace takes no answer any more
 */
public record Ladder(Instant volunteerAt, Instant cooperativeAt, Instant deadline) {

  Rung rungAt(Instant now) {
    if (now.isBefore(volunteerAt)) {
      return Rung.HOUSEHOLD;
    }
    return now.isBefore(cooperativeAt) ? Rung.VOLUNTEER : Rung.COOPERATIVE;
  }

  Instant endOf(Rung rung) {
    return switch (rung) {
      case HOUSEHOLD -> volunteerAt;
      case VOLUNTEER -> cooperativeAt;
      case COOPERATIVE -> deadline;
    };
  }

  boolean isOver(Instant now) {
    return !now.isBefore(deadline);
  }
}
