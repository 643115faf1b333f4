package vn.lensan.platform.event;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lensan.platform.OnPlatform;

@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@EnableConfigurationProperties(EventSettings.class)
@OnPlatform
class EventConfiguration {

  @Bean
  Topics topics(KafkaAdmin admin, EventSettings settings) {
    return new Topics(admin, settings);
  }
}
