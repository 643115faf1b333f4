package vn.lensan.platform.consumer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.observability.Traces;

/** Runs one consumer group for each reaction, each with its own dead-letter topic. */
public final class Reactions implements SmartLifecycle {
  public static final String DEAD_LETTER_SUFFIX = ".dead-letter";
  private static final int RETRIES = 2;

  private final List<EventReaction> reactions;
  private final Map<String, Object> consumerSettings;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Topics topics;
  private final EventReading reading;
  private final Traces traces;
  private final String service;
  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers =
      new ArrayList<>();

  Reactions(
      List<EventReaction> reactions,
      Map<String, Object> consumerSettings,
      KafkaTemplate<String, byte[]> kafka,
      Topics topics,
      EventReading reading,
      Traces traces,
      String service) {
    this.reactions = reactions;
    this.consumerSettings = consumerSettings;
    this.kafka = kafka;
    this.topics = topics;
    this.reading = reading;
    this.traces = traces;
    this.service = service;
  }

  /** Every reaction's group. */
  public List<String> groups() {
    return reactions.stream().map(this::group).toList();
  }

  /** False when a consumer has ended although it should run. */
  public boolean alive() {
    return containers.stream()
        .allMatch(container -> container.isRunning() && container.isInExpectedState());
  }

  private String group(EventReaction reaction) {
    return service + '.' + reaction.name();
  }

  @Override
  public void start() {
    topics.ensure(topicNames());
    reactions.forEach(reaction -> containers.add(container(reaction)));
    containers.forEach(ConcurrentMessageListenerContainer::start);
  }

  private Set<String> topicNames() {
    Set<String> names = new LinkedHashSet<>();
    for (EventReaction reaction : reactions) {
      names.addAll(reaction.topics());
      names.add(group(reaction) + DEAD_LETTER_SUFFIX);
    }
    return names;
  }

  private ConcurrentMessageListenerContainer<String, byte[]> container(EventReaction reaction) {
    ContainerProperties properties =
        new ContainerProperties(reaction.topics().toArray(String[]::new));
    properties.setGroupId(group(reaction));
    properties.setMessageListener(new ReactionListener(reaction, reading, traces));
    properties.setPollTimeout(Duration.ofSeconds(1).toMillis());
    ConcurrentMessageListenerContainer<String, byte[]> container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                settings(), new StringDeserializer(), new ByteArrayDeserializer()),
            properties);
    container.setBeanName(group(reaction));
    container.setCommonErrorHandler(deadLetters(reaction));
    return container;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(consumerSettings);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    return settings;
  }

  private DefaultErrorHandler deadLetters(EventReaction reaction) {
    String topic = group(reaction) + DEAD_LETTER_SUFFIX;
    DeadLetterPublishingRecoverer recoverer =
        new DeadLetterPublishingRecoverer(
            kafka, (record, failure) -> new TopicPartition(topic, -1));
    ExponentialBackOffWithMaxRetries waits = new ExponentialBackOffWithMaxRetries(RETRIES);
    waits.setInitialInterval(200);
    DefaultErrorHandler handler = new DefaultErrorHandler(recoverer, waits);
    handler.addNotRetryableExceptions(UnknownEventType.class);
    return handler;
  }

  @Override
  public void stop() {
    containers.forEach(ConcurrentMessageListenerContainer::stop);
    containers.clear();
  }

  @Override
  public boolean isRunning() {
    return !containers.isEmpty();
  }
}
