package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.common.circuitbreaker.configuration.CircuitBreakerConfigCustomizer;
import io.github.resilience4j.common.retry.configuration.RetryConfigCustomizer;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.channel.ChannelTrouble;

/** What can't be said in catalog.yml: what counts as a failure, and how long to wait. */
@Configuration(proxyBeanMethods = false)
class ResilienceConfiguration {

  @Bean
  RetryConfigCustomizer postmartWaits() {
    return RetryWaits.customizer("postmart");
  }

  @Bean
  RetryConfigCustomizer vosoWaits() {
    return RetryWaits.customizer("voso");
  }

  @Bean
  CircuitBreakerConfigCustomizer postmartFailures() {
    return failures("postmart");
  }

  @Bean
  CircuitBreakerConfigCustomizer vosoFailures() {
    return failures("voso");
  }

  private static CircuitBreakerConfigCustomizer failures(String instance) {
    return CircuitBreakerConfigCustomizer.of(
        instance,
        breaker ->
            breaker
                .recordException(ResilienceConfiguration::isSickness)
                .ignoreExceptions(RequestNotPermitted.class, BulkheadFullException.class));
  }

  /** A refusal or a spent quota is a healthy partner's answer. */
  static boolean isSickness(Throwable failure) {
    return failure instanceof ChannelTrouble trouble && !trouble.code().equals("channel.quota");
  }
}
