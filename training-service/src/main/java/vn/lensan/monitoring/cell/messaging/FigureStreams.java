package vn.lensan.monitoring.cell.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.monitoring.fact.EventStates;
import vn.lensan.platform.consumer.EventReading;
import vn.lensan.platform.event.EventSettings;
import vn.lensan.platform.event.Topics;
import vn.lensan.platform.letter.DeadLetterSource;
import vn.lensan.platform.letter.DeadLetterSources;
import vn.lensan.platform.letter.LetterHeader;
import vn.lensan.platform.status.ConsumerGroups;
import vn.lensan.platform.status.StatusPart;

/** Runs the topology while the service runs. */
@Component
class FigureStreams implements SmartLifecycle, StatusPart, ConsumerGroups, DeadLetterSources {
  private static final Logger LOG = LoggerFactory.getLogger(FigureStreams.class);
  private static final Duration TO_CLOSE = Duration.ofSeconds(8);

  private final MonitoringSettings settings;
  private final EventSettings events;
  private final KafkaProperties kafka;
  private final EventReading reading;
  private final Topics topics;
  private final KafkaTemplate<String, byte[]> template;
  private final Clock clock;
  private volatile @Nullable KafkaStreams streams;
  private volatile Instant lastRan = Instant.EPOCH;

  FigureStreams(
      MonitoringSettings settings,
      EventSettings events,
      KafkaProperties kafka,
      EventReading reading,
      Topics topics,
      KafkaTemplate<String, byte[]> eventTemplate,
      Clock clock) {
    this.settings = settings;
    this.events = events;
    this.kafka = kafka;
    this.reading = reading;
    this.topics = topics;
    this.template = eventTemplate;
    this.clock = clock;
  }

  @Override
  public void start() {
    List<String> names = new ArrayList<>(EventStates.TOPICS);
    names.addAll(List.of(FigureTopology.FIGURES, FigureTopology.FACTS));
    names.add(deadLetters());
    names.add(replays());
    topics.ensure(names);
    KafkaStreams started =
        new KafkaStreams(
            FigureTopology.of(reading, events.partitions(), replays()),
            StreamsSettings.of(settings, events, kafka));
    started.setUncaughtExceptionHandler(
        failure -> {
          LOG.error("The figures' thread ended and is replaced", failure);
          return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
    lastRan = clock.instant();
    started.start();
    streams = started;
  }

  @Override
  public void stop() {
    KafkaStreams running = streams;
    streams = null;
    if (running != null) {
      // Else the group waits for this member until its session ends, and so does whoever follows.
      running.close(
          CloseOptions.timeout(TO_CLOSE)
              .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
  }

  @Override
  public boolean isRunning() {
    return streams != null;
  }

  /** For how long the topology has not been running; zero while it is. */
  Duration still() {
    if (KafkaStreams.State.RUNNING.equals(now())) {
      lastRan = clock.instant();
    }
    return Duration.between(lastRan, clock.instant());
  }

  KafkaStreams.@Nullable State now() {
    KafkaStreams running = streams;
    return running == null ? null : running.state();
  }

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Object state() {
    return Map.of("state", String.valueOf(now()), "stillSeconds", still().toSeconds());
  }

  @Override
  public Map<String, Collection<String>> groups() {
    return Map.of(settings.applicationId(), EventStates.TOPICS);
  }

  @Override
  public List<String> ailing() {
    return KafkaStreams.State.ERROR.equals(now()) ? List.of(settings.applicationId()) : List.of();
  }

  private String deadLetters() {
    return settings.applicationId() + StreamsSettings.DEAD_LETTER_SUFFIX;
  }

  private String replays() {
    return settings.applicationId() + StreamsSettings.REPLAY_SUFFIX;
  }

  @Override
  public List<DeadLetterSource> sources() {
    return List.of(new DeadLetterSource(settings.applicationId(), deadLetters(), this::replay));
  }

  /** Only this topology reads it; what fails again becomes a letter of its own. */
  private void replay(ConsumerRecord<String, byte[]> record) {
    ProducerRecord<String, byte[]> again =
        new ProducerRecord<>(replays(), record.key(), record.value());
    record.headers().forEach(again.headers()::add);
    LetterHeader.TOPIC.on(again.headers(), record.topic());
    template.send(again).join();
  }
}
