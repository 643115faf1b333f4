package vn.lensan.platform.consumer;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.event.EventSettings;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.observability.Traces;

@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@OnPlatform
class ConsumerConfiguration {
  private static final int NEW_TOPICS_SEEN_WITHIN_MS = 10_000;

  @Bean
  EventReading eventReading(JsonMapper json) {
    return new EventReading(json);
  }

  @Bean
  LatestOnly latestOnly(MongoOperations mongo) {
    return new LatestOnly(mongo);
  }

  @Bean
  Reactions reactions(
      ObjectProvider<EventReaction> reactions,
      KafkaProperties properties,
      KafkaTemplate<String, byte[]> eventTemplate,
      Topics topics,
      EventSettings events,
      EventReading reading,
      Traces traces,
      Clock clock,
      @Value("${spring.application.name}") String service) {
    Map<String, Object> settings = properties.buildConsumerProperties();
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, NEW_TOPICS_SEEN_WITHIN_MS);
    ReactionConsumer.Rails rails =
        new ReactionConsumer.Rails(
            service, settings, eventTemplate, topics, reading, traces, clock);
    return new Reactions(
        reactions.orderedStream().map(reaction -> new ReactionConsumer(reaction, rails)).toList(),
        topics,
        events.stuckAfter());
  }
}
