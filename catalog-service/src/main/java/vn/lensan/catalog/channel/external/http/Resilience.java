package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import org.springframework.stereotype.Component;

/** The registries, filled from {@code resilience4j.*} in catalog.yml, one instance per channel. */
@Component
record Resilience(
    CircuitBreakerRegistry breakers,
    RetryRegistry retries,
    RateLimiterRegistry rates,
    BulkheadRegistry bulkheads,
    TimeLimiterRegistry times) {}
