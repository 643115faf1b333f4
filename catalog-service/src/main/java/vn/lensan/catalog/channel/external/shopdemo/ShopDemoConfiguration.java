package vn.lensan.catalog.channel.external.shopdemo;

import io.github.resilience4j.common.circuitbreaker.configuration.CircuitBreakerConfigCustomizer;
import io.github.resilience4j.common.retry.configuration.RetryConfigCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.catalog.channel.external.http.PartnerClients;
import vn.lensan.catalog.channel.external.http.ResilienceConfiguration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ShopDemoSettings.class)
@ConditionalOnProperty("lensan.catalog.channels.shop-demo.base-url")
class ShopDemoConfiguration {
  private static final String NAME = ShopDemoGateway.ID.settingsName();

  @Bean
  ShopDemoGateway shopDemoGateway(PartnerClients clients, ShopDemoSettings settings) {
    return new ShopDemoGateway(clients, settings);
  }

  @Bean
  RetryConfigCustomizer shopDemoWaits() {
    return ResilienceConfiguration.waits(NAME);
  }

  @Bean
  CircuitBreakerConfigCustomizer shopDemoFailures() {
    return ResilienceConfiguration.failures(NAME);
  }
}
