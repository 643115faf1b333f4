package vn.lensan.platform.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.status.ConsumerGroups;

/**
 * Copies the dead letters of this service from their topics into its store. It never gives up on
 * one: what may be wrong is only the store.
 */
final class LetterKeeping implements SmartLifecycle, ConsumerGroups {
  private static final long PAUSE_MILLIS = 1_000;
  private final String group;
  private final Map<String, DeadLetterSource> byTopic;
  private final Topics topics;
  private final DeadLetters letters;
  private final LetterReading reading;
  private final ConsumerFactory<String, byte[]> consumers;
  private volatile @Nullable ConcurrentMessageListenerContainer<String, byte[]> container;

  LetterKeeping(
      String service,
      Map<String, DeadLetterSource> byTopic,
      Topics topics,
      DeadLetters letters,
      Clock clock,
      ConsumerFactory<String, byte[]> consumers) {
    this.group = service + ".dead-letters";
    this.byTopic = byTopic;
    this.topics = topics;
    this.letters = letters;
    this.reading = new LetterReading(clock);
    this.consumers = consumers;
  }

  @Override
  public void start() {
    if (byTopic.isEmpty()) {
      return;
    }
    topics.ensure(byTopic.keySet());
    ContainerProperties properties =
        new ContainerProperties(byTopic.keySet().toArray(String[]::new));
    properties.setGroupId(group);
    properties.setMessageListener((MessageListener<String, byte[]>) this::keep);
    properties.setPollTimeout(Duration.ofSeconds(1).toMillis());
    ConcurrentMessageListenerContainer<String, byte[]> made =
        new ConcurrentMessageListenerContainer<>(consumers, properties);
    made.setBeanName(group);
    made.setCommonErrorHandler(
        new DefaultErrorHandler(new FixedBackOff(PAUSE_MILLIS, FixedBackOff.UNLIMITED_ATTEMPTS)));
    made.start();
    container = made;
  }

  private void keep(ConsumerRecord<String, byte[]> record) {
    DeadLetterSource source = Objects.requireNonNull(byTopic.get(record.topic()));
    letters.keep(reading.read(source.consumer(), record));
  }

  @Override
  public Map<String, Collection<String>> groups() {
    return byTopic.isEmpty() ? Map.of() : Map.of(group, byTopic.keySet());
  }

  @Override
  public List<String> ailing() {
    ConcurrentMessageListenerContainer<String, byte[]> now = container;
    return now == null || (now.isRunning() && now.isInExpectedState()) ? List.of() : List.of(group);
  }

  @Override
  public void stop() {
    ConcurrentMessageListenerContainer<String, byte[]> now = container;
    container = null;
    if (now != null) {
      now.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return container != null;
  }
}
