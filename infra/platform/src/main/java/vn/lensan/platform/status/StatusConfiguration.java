package vn.lensan.platform.status;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lensan.platform.OnPlatform;

@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@Import({SystemStatusController.class, MeController.class})
@OnPlatform
class StatusConfiguration {

  @Bean
  GroupOffsets groupOffsets(KafkaAdmin admin) {
    return new GroupOffsets(admin);
  }
}
