package vn.lensan.platform.letter;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import vn.lensan.platform.OnPlatform;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.status.OpenDeadLetters;
import vn.lensan.platform.store.IndexPlan;

@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@Import(DeadLetterController.class)
@OnPlatform
class LetterConfiguration {

  @Bean
  DeadLetters deadLetters(MongoOperations mongo, Clock clock) {
    return new DeadLetters(mongo, clock);
  }

  @Bean
  IndexPlan deadLettersByConsumer(MongoOperations mongo) {
    return IndexPlan.of(
        mongo,
        DeadLetters.COLLECTION,
        new Index("consumer", Sort.Direction.ASC).on("state", Sort.Direction.ASC));
  }

  @Bean
  DeadLetterService deadLetterService(
      DeadLetters letters, List<DeadLetterSources> sources, KafkaProperties kafka) {
    Map<String, Object> settings = kafka.buildConsumerProperties();
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    return new DeadLetterService(
        letters, new LetterRecords(settings), by(DeadLetterSource::consumer, sources));
  }

  @Bean
  OpenDeadLetters openDeadLetters(DeadLetters letters, List<DeadLetterSources> sources) {
    return new OpenLetters(letters, by(DeadLetterSource::consumer, sources).keySet());
  }

  @Bean
  LetterKeeping letterKeeping(
      @Value("${spring.application.name}") String service,
      List<DeadLetterSources> sources,
      Topics topics,
      DeadLetters letters,
      Clock clock,
      KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    return new LetterKeeping(
        service,
        by(DeadLetterSource::topic, sources),
        topics,
        letters,
        clock,
        new DefaultKafkaConsumerFactory<>(
            settings, new StringDeserializer(), new ByteArrayDeserializer()));
  }

  private static Map<String, DeadLetterSource> by(
      Function<DeadLetterSource, String> key, List<DeadLetterSources> sources) {
    Map<String, DeadLetterSource> all = new LinkedHashMap<>();
    sources.forEach(some -> some.sources().forEach(source -> all.put(key.apply(source), source)));
    return all;
  }
}
