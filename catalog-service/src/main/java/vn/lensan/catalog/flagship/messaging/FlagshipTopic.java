package vn.lensan.catalog.flagship.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class FlagshipTopic {
  static final String NAME = "vn.lensan.catalog.flagship";

  @Bean
  TopicSpec flagshipEvents() {
    return TopicSpec.of(NAME);
  }
}
