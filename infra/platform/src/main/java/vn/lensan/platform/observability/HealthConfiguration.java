package vn.lensan.platform.observability;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.status.ConsumerGroups;

@AutoConfiguration(afterName = "vn.lensan.platform.consumer.ConsumerConfiguration")
@OnPlatform
class HealthConfiguration {

  @Bean
  KafkaHealth kafkaHealthIndicator(KafkaAdmin admin, List<ConsumerGroups> consumers, Clock clock) {
    return new KafkaHealth(admin, consumers, clock);
  }
}
