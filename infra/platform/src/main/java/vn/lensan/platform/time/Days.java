package vn.lensan.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Days are told in Vietnam's time zone, whatever the machine's is. */
public final class Days {
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Days() {}

  public static LocalDate today(Clock clock) {
    return of(clock.instant());
  }

  public static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /**
   * The instant as it is shown outside: with Vietnam's offset, to the millisecond that the store
   * keeps.
   */
  public static OffsetDateTime offset(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE).toOffsetDateTime();
  }
}
