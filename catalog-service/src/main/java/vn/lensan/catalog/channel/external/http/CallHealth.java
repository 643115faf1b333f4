package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.platform.time.Days;

/** What the parts of a guard have counted, in words that are not the library's. */
final class CallHealth {
  private CallHealth() {}

  static ChannelHealth.Breaker of(CircuitBreaker breaker) {
    CircuitBreaker.Metrics calls = breaker.getMetrics();
    float rateOfFailure = calls.getFailureRate();
    return new ChannelHealth.Breaker(
        breaker.getState().name(),
        rateOfFailure < 0 ? null : rateOfFailure,
        calls.getNumberOfBufferedCalls(),
        calls.getNumberOfFailedCalls());
  }

  static ChannelHealth.Work of(Bulkhead bulkhead, Retry retry, @Nullable Instant lastSuccess) {
    Retry.Metrics tries = retry.getMetrics();
    return new ChannelHealth.Work(
        bulkhead.getBulkheadConfig().getMaxConcurrentCalls(),
        bulkhead.getMetrics().getAvailableConcurrentCalls(),
        tries.getNumberOfSuccessfulCallsWithRetryAttempt(),
        tries.getNumberOfFailedCallsWithRetryAttempt(),
        lastSuccess == null ? null : Days.offset(lastSuccess));
  }
}
