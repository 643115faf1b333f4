package vn.lensan.sandbox.kit;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time as the marketplaces tell it. */
public final class Now {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private Now() {}

  public static OffsetDateTime get() {
    return OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.MILLIS);
  }
}
