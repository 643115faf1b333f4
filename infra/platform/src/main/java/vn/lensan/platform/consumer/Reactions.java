package vn.lensan.platform.consumer;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import vn.lensan.platform.event.Topics;

/** Runs one consumer group for each reaction, each with its own dead-letter topic. */
public final class Reactions implements SmartLifecycle {
  public static final String DEAD_LETTER_SUFFIX = ".dead-letter";

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
  public List<String> groups() {
    return consumers.stream().map(ReactionConsumer::group).toList();
  }

  /**
   * False when a consumer has ended although it should run, or stands at one record that it can
   * neither handle nor put aside.
   */
  public boolean alive() {
    return ailing().isEmpty();
  }

  /** The groups whose consumer has ended or is stuck. */
  public List<String> ailing() {
    return consumers.stream()
        .filter(consumer -> running && (!consumer.alive() || consumer.stuckFor(stuckAfter)))
        .map(ReactionConsumer::group)
        .toList();
  }

  Optional<ReactionConsumer> named(String name) {
    return consumers.stream().filter(consumer -> consumer.name().equals(name)).findFirst();
  }

  List<String> deadLetterTopics() {
    return consumers.stream().map(ReactionConsumer::deadLetterTopic).toList();
  }

  @Override
  public void start() {
    Set<String> names = new LinkedHashSet<>(deadLetterTopics());
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
