package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;

/**
 * What a partner allows.
 *
 * @param patience how long a call waits for its turn
 */
record QuotaTerms(int perPeriod, Duration period, Duration patience) {

  /** As the limiter of the library is configured; it counts in windows of its own, we do not. */
  static QuotaTerms of(RateLimiterConfig rate) {
    return new QuotaTerms(
        rate.getLimitForPeriod(), rate.getLimitRefreshPeriod(), rate.getTimeoutDuration());
  }
}
