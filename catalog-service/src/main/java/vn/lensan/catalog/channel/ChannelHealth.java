package vn.lensan.catalog.channel;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the connection to a marketplace does, as this instance sees it.
 *
 * @param needsReauth since when the marketplace takes our key no more; calls wait for a new one
 */
public record ChannelHealth(
    Breaker circuitBreaker,
    Quota quota,
    @Nullable LastError lastError,
    Work work,
    @Nullable OffsetDateTime needsReauth) {
  /** Nobody knows for how long; so often it is looked again. */
  private static final Duration SHUT = Duration.ofMillis(250);

  /** For how long calls would be of no use; zero when they may go out. */
  public Duration pause() {
    boolean shut = needsReauth != null || circuitBreaker.state().equals("OPEN");
    return shut ? SHUT : Duration.ofMillis(quota.restsMillis());
  }

  /**
   * @param most calls at once
   * @param free of these now
   * @param helped calls that went through only when they were tried again
   * @param lost calls that failed for all their tries
   */
  public record Work(
      int most, int free, long helped, long lost, @Nullable OffsetDateTime lastSuccess) {}

  /**
   * @param failureRate percent of the last calls; null while there are too few
   */
  public record Breaker(String state, @Nullable Float failureRate, int calls, int failed) {}

  /**
   * @param left calls of our share that may still be made in this period
   * @param restsMillis how long the marketplace has asked us to wait, from now on
   */
  public record Quota(int perPeriod, long periodMillis, int left, int waiting, long restsMillis) {}

  public record LastError(OffsetDateTime at, String code) {}
}
