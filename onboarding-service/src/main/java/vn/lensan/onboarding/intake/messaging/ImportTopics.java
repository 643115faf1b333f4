package vn.lensan.onboarding.intake.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class ImportTopics {

  @Bean
  TopicSpec importRowTopic() {
    return TopicSpec.of(RefusedRowTranslation.TOPIC);
  }
}
