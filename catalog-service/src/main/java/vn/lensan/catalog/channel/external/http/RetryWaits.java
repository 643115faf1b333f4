package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.common.retry.configuration.RetryConfigCustomizer;
import io.github.resilience4j.core.IntervalBiFunction;
import io.github.resilience4j.core.functions.Either;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import vn.lensan.catalog.channel.ChannelTrouble;

/**
 * Between attempts: what the partner asked for, else doubling with jitter. A long wait is not slept
 * through here; the call fails at once and the durable to-do comes back for it.
 */
final class RetryWaits {
  static final Duration LONGEST = Duration.ofSeconds(2);
  private static final long FIRST_MILLIS = 200;

  private RetryWaits() {}

  @SuppressWarnings({"unchecked", "rawtypes"}) // the library's callback is raw
  static RetryConfigCustomizer customizer(String instance) {
    Predicate<Throwable> worthwhile = RetryWaits::worthwhile;
    return RetryConfigCustomizer.of(
        instance, retry -> retry.retryOnException(worthwhile).intervalBiFunction(waits()));
  }

  static boolean worthwhile(Throwable failure) {
    return failure instanceof ChannelTrouble trouble
        && !trouble.code().equals("channel.circuit-open")
        && !trouble.code().equals("channel.needs-reauth")
        && (trouble.retryAfter() == null || trouble.retryAfter().compareTo(LONGEST) <= 0);
  }

  static IntervalBiFunction<Object> waits() {
    return (attempt, outcome) -> wait(attempt, outcome);
  }

  private static long wait(int attempt, Either<Throwable, Object> outcome) {
    long doubled = Math.min(FIRST_MILLIS << Math.min(attempt - 1, 10), LONGEST.toMillis());
    long jittered = doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2 + 1);
    if (outcome.isLeft()
        && outcome.getLeft() instanceof ChannelTrouble trouble
        && trouble.retryAfter() != null) {
      return Math.max(trouble.retryAfter().toMillis(), 1) + jittered / 4;
    }
    return jittered;
  }
}
