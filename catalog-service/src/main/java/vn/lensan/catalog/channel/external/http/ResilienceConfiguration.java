package vn.lensan.catalog.channel.external.http;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.common.circuitbreaker.configuration.CircuitBreakerConfigCustomizer;
import io.github.resilience4j.common.retry.configuration.RetryConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.platform.work.NowAndThen;

/** What can't be said in catalog.yml: what counts as a failure, and how long to wait. */
@Configuration(proxyBeanMethods = false)
public class ResilienceConfiguration {

  ResilienceConfiguration() {}

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

  @Bean
  NowAndThen quotaRenewal(QuotaShares shares) {
    return new NowAndThen(
        NowAndThen.Plan.every(QuotaShares.PAUSE, "quota-shares").withFirstAtStart(), shares::renew);
  }

  /** For the configuration of an adapter that is added later. */
  public static CircuitBreakerConfigCustomizer failures(String instance) {
    return CircuitBreakerConfigCustomizer.of(
        instance,
        breaker ->
            breaker
                .recordException(ResilienceConfiguration::isSickness)
                .ignoreExceptions(QuotaSpent.class, BulkheadFullException.class));
  }

  /** How long to wait between attempts, likewise. */
  public static RetryConfigCustomizer waits(String instance) {
    return RetryWaits.customizer(instance);
  }

  /** A refusal, a spent quota and a refused key are a healthy partner's answers. */
  static boolean isSickness(Throwable failure) {
    return failure instanceof ChannelTrouble trouble
        && !trouble.code().equals("channel.quota")
        && !trouble.code().equals(KeyGate.NEEDS_REAUTH);
  }
}
