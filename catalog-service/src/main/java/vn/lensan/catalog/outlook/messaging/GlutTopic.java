package vn.lensan.catalog.outlook.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class GlutTopic {
  static final String NAME = "vn.lensan.catalog.glut";

  @Bean
  TopicSpec glutEvents() {
    return TopicSpec.of(NAME);
  }
}
