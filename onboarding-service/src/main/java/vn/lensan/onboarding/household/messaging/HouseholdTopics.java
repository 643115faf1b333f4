package vn.lensan.onboarding.household.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.platform.event.TopicSpec;

@Configuration(proxyBeanMethods = false)
class HouseholdTopics {

  @Bean
  TopicSpec householdTopic() {
    return TopicSpec.withState(HouseholdTranslation.TOPIC);
  }

  @Bean
  TopicSpec consentTopic() {
    return TopicSpec.withState(ConsentTranslation.TOPIC);
  }
}
