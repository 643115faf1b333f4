package vn.lensan.platform.consumer;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.letter.DeadLetterSource;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.problem.StoreProblems;

/** The consumer group of one reaction. */
final class ReactionConsumer {
  private static final int RETRIES = 2;
  private static final long FIRST_WAIT_MS = 200;
  private static final long LONGEST_WAIT_MS = 5_000;

  private final EventReaction reaction;
  private final String group;
  private final Progress progress;
  private final ReactionListener listener;
  private final ConcurrentMessageListenerContainer<String, byte[]> container;

  /** What all reactions of a service consume with. */
  record Rails(
      String service,
      Map<String, Object> consumerSettings,
      KafkaTemplate<String, byte[]> kafka,
      Topics topics,
      EventReading reading,
      Traces traces,
      Clock clock) {}

  ReactionConsumer(EventReaction reaction, Rails rails) {
    this.reaction = reaction;
    this.group = rails.service() + '.' + reaction.name();
    this.progress = new Progress(rails.clock());
    this.listener = new ReactionListener(reaction, rails.reading(), rails.traces(), progress);
    this.container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                settings(rails.consumerSettings()),
                new StringDeserializer(),
                new ByteArrayDeserializer()),
            properties());
    container.setBeanName(group);
    container.setCommonErrorHandler(putAside(rails));
  }

  private ContainerProperties properties() {
    ContainerProperties properties =
        new ContainerProperties(reaction.topics().toArray(String[]::new));
    properties.setGroupId(group);
    properties.setMessageListener(listener);
    properties.setPollTimeout(Duration.ofSeconds(1).toMillis());
    properties.setConsumerRebalanceListener(
        new ConsumerRebalanceListener() {
          @Override
          public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            progress.lost(partitions);
          }

          @Override
          public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // Nothing has begun there.
          }
        });
    return properties;
  }

  static Map<String, Object> settings(Map<String, Object> given) {
    Map<String, Object> settings = new HashMap<>(given);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    return settings;
  }

  private DefaultErrorHandler putAside(Rails rails) {
    ExponentialBackOffWithMaxRetries waits = new ExponentialBackOffWithMaxRetries(RETRIES);
    waits.setInitialInterval(FIRST_WAIT_MS);
    DefaultErrorHandler handler =
        new DefaultErrorHandler(
            new PuttingAside(rails.kafka(), rails.topics(), deadLetterTopic(), progress), waits);
    handler.addNotRetryableExceptions(UnknownEventType.class);
    handler.setBackOffFunction(
        (record, failure) ->
            StoreProblems.of(failure).map(state -> untilTheStoreIsBack()).orElse(null));
    return handler;
  }

  /**
   * A store that is full or away is no fault of the event: aside it would lie until somebody
   * replays it, and every one after it too. It waits, and the service's health says so.
   */
  private static BackOff untilTheStoreIsBack() {
    ExponentialBackOff waits = new ExponentialBackOff(FIRST_WAIT_MS, 2);
    waits.setMaxInterval(LONGEST_WAIT_MS);
    return waits;
  }

  String group() {
    return group;
  }

  Collection<String> topics() {
    return reaction.topics();
  }

  private String deadLetterTopic() {
    return group + Reactions.DEAD_LETTER_SUFFIX;
  }

  boolean alive() {
    return container.isRunning() && container.isInExpectedState();
  }

  boolean stuckFor(Duration limit) {
    return progress.stuckFor(limit);
  }

  /** A replay is handled out of turn, on the thread of whoever asks for it. */
  DeadLetterSource deadLetters() {
    return new DeadLetterSource(group, deadLetterTopic(), listener::react);
  }

  void start() {
    container.start();
  }

  void stop() {
    container.stop();
  }
}
