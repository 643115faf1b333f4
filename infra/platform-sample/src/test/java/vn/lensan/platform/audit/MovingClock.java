package vn.lensan.platform.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's time, which a test can move on. */
final class MovingClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  void ahead(Duration more) {
    ahead = ahead.plus(more);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }
}
