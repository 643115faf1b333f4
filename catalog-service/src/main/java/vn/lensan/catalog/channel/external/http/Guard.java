package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.platform.time.Days;

/**
 * Everything that stands between us and one partner, from outside in:
 *
 * <ol>
 *   <li><b>Retry</b>, for repeatable calls only; outermost, so that each attempt passes all below
 *       and each failure counts.
 *   <li><b>Circuit breaker</b>: while it is open nothing waits for a place or a permission.
 *   <li><b>Bulkhead</b>: one slow partner holds a few calls, not the service.
 *   <li><b>Quota</b>: innermost but one, so that only calls that really go out use the quota.
 *   <li><b>Time limiter</b> over the call and the reading of its answer, which a read timeout alone
 *       does not bound (an answer that drips).
 * </ol>
 */
final class Guard {
  private final CircuitBreaker breaker;
  private final Retry retry;
  private final Quota quota;
  private final Bulkhead bulkhead;
  private final TimeLimiter time;
  private final ExecutorService threads;
  private final Clock clock;
  private volatile ChannelHealth.@Nullable LastError lastError;
  private volatile @Nullable Instant lastSuccess;

  Guard(Resilience resilience, String partner, ExecutorService threads, Clock clock) {
    this.breaker = resilience.breakers().circuitBreaker(partner);
    this.retry = resilience.retries().retry(partner);
    this.quota =
        new Quota(
            QuotaTerms.of(resilience.rates().rateLimiter(partner).getRateLimiterConfig()),
            System::nanoTime);
    this.bulkhead = resilience.bulkheads().bulkhead(partner);
    this.time = resilience.times().timeLimiter(partner);
    this.threads = threads;
    this.clock = clock;
  }

  Quota quota() {
    return quota;
  }

  <T> T run(boolean repeatable, Supplier<T> call) {
    // A submitted task is interrupted when its time is over; a CompletableFuture would go on.
    Callable<T> limited = time.decorateFutureSupplier(() -> threads.submit(call::get));
    Callable<T> once =
        CircuitBreaker.decorateCallable(
            breaker, Bulkhead.decorateCallable(bulkhead, () -> quota.within(told(limited))));
    try {
      T answer =
          (repeatable ? Retry.decorateCallable(retry, translated(once)) : translated(once)).call();
      lastSuccess = clock.instant();
      return answer;
    } catch (Exception failure) {
      throw noted(failure);
    }
  }

  /** The call's own failure instead of the wrapping of futures. */
  private <T> Callable<T> told(Callable<T> limited) {
    return () -> {
      try {
        return limited.call();
      } catch (TimeoutException slow) {
        throw new ChannelTrouble("channel.too-slow", null);
      } catch (ExecutionException wrapped) {
        throw wrapped.getCause() instanceof RuntimeException cause ? obeyed(cause) : wrapped;
      } catch (ChannelTrouble trouble) {
        // The library may have unwrapped it already.
        throw obeyed(trouble);
      }
    };
  }

  private RuntimeException obeyed(RuntimeException failure) {
    // A key that is refused is no reason to wait once there is a new one.
    if (failure instanceof ChannelTrouble told
        && told.retryAfter() != null
        && !told.code().equals(KeyGate.NEEDS_REAUTH)) {
      quota.rest(told.retryAfter());
    }
    return failure;
  }

  private static <T> Callable<T> translated(Callable<T> guarded) {
    return () -> {
      try {
        return guarded.call();
      } catch (CallNotPermittedException open) {
        throw new ChannelTrouble("channel.circuit-open", null);
      } catch (QuotaSpent spent) {
        throw new ChannelTrouble("channel.quota", null);
      } catch (BulkheadFullException full) {
        throw new ChannelTrouble("channel.busy", null);
      }
    };
  }

  private RuntimeException noted(Exception failure) {
    String code = failure instanceof ChannelTrouble trouble ? trouble.code() : "channel.failed";
    if (!(failure instanceof ChannelRefused)) {
      lastError = new ChannelHealth.LastError(Days.offset(clock.instant()), code);
    }
    return failure instanceof RuntimeException known
        ? known
        : new ChannelTrouble("channel.failed", null);
  }

  ChannelHealth health(@Nullable Instant refusedSince) {
    return new ChannelHealth(
        CallHealth.of(breaker),
        quota.health(),
        lastError,
        CallHealth.of(bulkhead, retry, lastSuccess),
        refusedSince == null ? null : Days.offset(refusedSince));
  }

  void reset() {
    breaker.reset();
    quota.restless();
  }
}
