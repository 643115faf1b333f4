package vn.lensan.catalog.product.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class ProductTopic {
  static final String NAME = "vn.lensan.catalog.product";

  @Bean
  TopicSpec productEvents() {
    return TopicSpec.withState(NAME);
  }
}
