package vn.lensan.platform.outbox;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.aggregate.Stamp;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.state.StateAgainService;

@AutoConfiguration(
    afterName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration"
    })
@EnableConfigurationProperties(OutboxSettings.class)
@OnPlatform
class OutboxConfiguration {
  private static final int LINGER_MS = 20;
  private static final int BATCH_BYTES = 128 * 1024;

  /**
   * The relay flushes when it has handed over a wave, so records linger only while it still hands
   * over: long enough to travel as one batch for each partition, which a broker that flushes each
   * batch to its disk thanks most.
   */
  @Bean
  DefaultKafkaProducerFactory<String, byte[]> eventProducers(KafkaProperties properties) {
    Map<String, Object> settings = properties.buildProducerProperties();
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MS);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
    return new DefaultKafkaProducerFactory<>(
        settings, new StringSerializer(), new ByteArraySerializer());
  }

  @Bean
  KafkaTemplate<String, byte[]> eventTemplate(
      DefaultKafkaProducerFactory<String, byte[]> eventProducers) {
    return new KafkaTemplate<>(eventProducers);
  }

  @Bean
  OutboxRelay outboxRelay(
      MongoOperations mongo,
      KafkaTemplate<String, byte[]> eventTemplate,
      OutboxSettings settings,
      Clock clock,
      StateAgainService states,
      @Value("${spring.application.name}") String service) {
    EventSender sender = new EventSender(eventTemplate, service);
    LateStates late = new LateStates(mongo, sender, states);
    return new OutboxRelay(new Batches(mongo, sender, late, settings, clock), settings);
  }

  @Bean
  OutboxWaiting outboxWaiting(OutboxRelay relay) {
    return relay::oldestWaiting;
  }

  @Bean
  AggregateStores aggregateStores(
      MongoOperations mongo,
      ObjectProvider<EventTranslation<?>> translations,
      ObjectProvider<TopicSpec> topics,
      JsonMapper json,
      Traces traces,
      Clock clock,
      OutboxRelay relay) {
    Stamp stamp =
        new Stamp(
            translations.orderedStream().toList(),
            topics.orderedStream().toList(),
            mongo.getConverter(),
            json,
            traces,
            clock);
    return new AggregateStores(mongo, stamp, relay);
  }

  /** Before the relay and the reactions run: a record to a missing topic would wait in vain. */
  @Bean
  SmartInitializingSingleton ownTopics(Topics topics, ObjectProvider<TopicSpec> specs) {
    return () -> topics.ensure(specs.orderedStream().flatMap(OutboxConfiguration::names).toList());
  }

  private static Stream<String> names(TopicSpec spec) {
    return (spec.withState()
            ? List.of(spec.name(), spec.name() + TopicSpec.STATE_SUFFIX)
            : List.of(spec.name()))
        .stream();
  }
}
