package vn.lensan.platform.consumer;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.letter.DeadLetterSource;
import vn.lensan.platform.letter.DeadLetterSources;
import vn.lensan.platform.status.ConsumerGroups;

/** Runs one consumer group for each reaction, each with its own dead-letter topic. */
public final class Reactions implements SmartLifecycle, ConsumerGroups, DeadLetterSources {
  static final String DEAD_LETTER_SUFFIX = ".dead-letter";

  private final List<ReactionConsumer> consumers;
  private final Topics topics;
  private final Duration stuckAfter;
  private volatile boolean running;

  Reactions(List<ReactionConsumer> consumers, Topics topics, Duration stuckAfter) {
    this.consumers = consumers;
    this.topics = topics;
    this.stuckAfter = stuckAfter;
  }

  /** Every reaction's group. */
  @Override
  public Map<String, Collection<String>> groups() {
    return consumers.stream()
        .collect(Collectors.toMap(ReactionConsumer::group, ReactionConsumer::topics));
  }

  /**
   * The groups whose consumer has ended although it should run, or stands at one record that it can
   * neither handle nor put aside.
   */
  @Override
  public List<String> ailing() {
    return consumers.stream()
        .filter(consumer -> running && (!consumer.alive() || consumer.stuckFor(stuckAfter)))
        .map(ReactionConsumer::group)
        .toList();
  }

  @Override
  public List<DeadLetterSource> sources() {
    return consumers.stream().map(ReactionConsumer::deadLetters).toList();
  }

  @Override
  public void start() {
    Set<String> names = new LinkedHashSet<>();
    sources().forEach(source -> names.add(source.topic()));
    consumers.forEach(consumer -> names.addAll(consumer.topics()));
    topics.ensure(names);
    consumers.forEach(ReactionConsumer::start);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    consumers.forEach(ReactionConsumer::stop);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
