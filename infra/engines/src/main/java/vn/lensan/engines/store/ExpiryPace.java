package vn.lensan.engines.store;

import java.time.Clock;
import java.time.Duration;

/** How often expired documents are looked for, and by which clock. */
record ExpiryPace(Clock clock, Duration pause) {

  /** MongoDB's own. */
  static final ExpiryPace USUAL = new ExpiryPace(Clock.systemUTC(), Duration.ofMinutes(1));
}
