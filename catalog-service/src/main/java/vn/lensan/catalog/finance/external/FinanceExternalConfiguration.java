package vn.lensan.catalog.finance.external;

import io.github.resilience4j.common.circuitbreaker.configuration.CircuitBreakerConfigCustomizer;
import io.github.resilience4j.common.retry.configuration.RetryConfigCustomizer;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.channel.external.http.PartnerClients;
import vn.lensan.catalog.channel.external.http.ResilienceConfiguration;
import vn.lensan.catalog.finance.FinancePartners;

/** Guarded as marketplaces are; the instance of {@code resilience4j.*} is named finance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ToldPartners.class)
class FinanceExternalConfiguration {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(OnlineSettings.class)
  @ConditionalOnProperty("lensan.catalog.finance.online.base-url")
  static class Online {
    private static final String NAME = OnlinePartner.GUARD.settingsName();

    @Bean
    FinancePartners onlineFinance(PartnerClients clients, OnlineSettings settings) {
      OnlinePartner partner = new OnlinePartner(clients, settings);
      return () -> List.of(partner);
    }

    @Bean
    RetryConfigCustomizer financeWaits() {
      return ResilienceConfiguration.waits(NAME);
    }

    @Bean
    CircuitBreakerConfigCustomizer financeFailures() {
      return ResilienceConfiguration.failures(NAME);
    }
  }
}
