package vn.lensan.catalog.supply.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class SupplyTopic {
  static final String NAME = "vn.lensan.catalog.supply";

  @Bean
  TopicSpec supplyEvents() {
    return TopicSpec.of(NAME);
  }
}
