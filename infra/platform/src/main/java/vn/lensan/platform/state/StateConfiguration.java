package vn.lensan.platform.state;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.work.DueWork;

/** {@code lensan.state-again.per-second}: how many states are told again in a second at most. */
@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@Import(StateAgainController.class)
@OnPlatform
class StateConfiguration {
  /** One at a time; longer than a topic takes, and a crash is gone on with after it. */
  private static final DueWork.Plan PLAN =
      new DueWork.Plan(
          "state-again",
          StateAgain.COLLECTION,
          StateAgain.DUE,
          1,
          Duration.ofMinutes(15),
          Duration.ofSeconds(2),
          Duration.ofMinutes(5));

  @Bean
  StateAgainService stateAgainService(
      MongoOperations mongo,
      Clock clock,
      ObjectProvider<TopicSpec> specs,
      KafkaProperties kafka,
      KafkaTemplate<String, byte[]> eventTemplate,
      @Value("${lensan.state-again.per-second:1000}") int perSecond) {
    Map<String, Object> settings = kafka.buildConsumerProperties();
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    return new StateAgainService(
        mongo,
        clock,
        specs.orderedStream().collect(Collectors.toUnmodifiableMap(TopicSpec::name, spec -> spec)),
        PLAN,
        new StateTelling(new NewestOfKeys(settings), eventTemplate, mongo, perSecond));
  }
}
