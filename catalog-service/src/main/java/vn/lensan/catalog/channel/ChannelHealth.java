package vn.lensan.catalog.channel;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How the connection to a marketplace does. */
public record ChannelHealth(Breaker circuitBreaker, Quota quota, @Nullable LastError lastError) {

  /**
   * @param failureRate percent of the last calls; null while there are too few
   */
  public record Breaker(String state, @Nullable Float failureRate, int calls, int failed) {}

  /**
   * @param left calls that may still be made in this period
   */
  public record Quota(int perPeriod, long periodMillis, int left, int waiting) {}

  public record LastError(OffsetDateTime at, String code) {}
}
