package vn.lensan.platform.status;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaAdmin;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.outbox.OutboxWaiting;

@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@Import({SystemStatusController.class, MeController.class})
@OnPlatform
class StatusConfiguration {

  @Bean
  GroupOffsets groupOffsets(KafkaAdmin admin) {
    return new GroupOffsets(admin);
  }

  @Bean
  RailsState railsState(
      OutboxWaiting outbox,
      List<ConsumerGroups> consumers,
      OpenDeadLetters letters,
      GroupOffsets offsets,
      Clock clock) {
    return new RailsState(outbox, consumers, letters, offsets, clock);
  }

  @Bean
  RailsMetrics railsMetrics(RailsState rails, OpenDeadLetters letters) {
    return new RailsMetrics(rails, letters);
  }
}
