package vn.lensan.platform.aggregate;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.event.Cause;
import vn.lensan.platform.event.EventTranslation;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.event.WireEvent;
import vn.lensan.platform.observability.Traces;
import vn.lensan.platform.problem.Problem;

/**
 * Turns what an aggregate recorded into pending entries of its document: translated, numbered,
 * timed, with its cause.
 */
public final class Stamp {
  private static final int MOST_PENDING = 100;
  private static final int MOST_PENDING_BYTES = 1 << 20;
  private static final Duration WAIT = Duration.ofSeconds(5);

  private final List<EventTranslation<?>> translations;
  private final Map<String, TopicSpec> topics = new ConcurrentHashMap<>();
  private final Map<Class<?>, EventTranslation<Object>> byClass = new ConcurrentHashMap<>();
  private final MongoConverter converter;
  private final JsonMapper json;
  private final Traces traces;
  private final Clock clock;

  public Stamp(
      List<EventTranslation<?>> translations,
      List<TopicSpec> topics,
      MongoConverter converter,
      JsonMapper json,
      Traces traces,
      Clock clock) {
    this.translations = translations;
    topics.forEach(topic -> this.topics.put(topic.name(), topic));
    this.converter = converter;
    this.json = json;
    this.traces = traces;
    this.clock = clock;
  }

  void apply(Aggregate aggregate) {
    List<Object> events = aggregate.takeRecorded();
    List<PrivateEntry> entries = aggregate.takeEnlisted();
    refuseWhenFull(aggregate, events.size() + entries.size());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    entries.forEach(entry -> aggregate.pending().add(pending(entry, now)));
    events.forEach(event -> aggregate.pending().add(pending(aggregate, event, now)));
  }

  private Pending pending(PrivateEntry entry, Instant now) {
    Document document = new Document();
    converter.write(entry.document(), document);
    document.put("_id", entry.id());
    document.remove("_class");
    return new Pending(
        newId(), now, null, new Pending.StoredEntry(entry.collection(), entry.id(), document));
  }

  private Pending pending(Aggregate aggregate, Object event, Instant now) {
    EventTranslation<Object> translation =
        byClass.computeIfAbsent(event.getClass(), this::translationOf);
    WireEvent wire = translation.translate(event);
    @Nullable Cause cause = Cause.current();
    String correlation = cause == null ? traces.currentTraceId() : cause.correlationId();
    TopicSpec topic = topics.get(translation.topic());
    if (topic == null) {
      throw new IllegalStateException(
          "No TopicSpec bean declares the topic " + translation.topic());
    }
    return new Pending(
        newId(),
        now,
        new Pending.StoredEvent(
            topic.name(),
            topic.withState(),
            wire.type(),
            wire.subject() == null ? aggregate.id() : wire.subject(),
            aggregate.nextSequence(topic.name()),
            json.writeValueAsString(wire.data()),
            correlation,
            cause == null ? null : cause.eventId(),
            traces.currentTraceparent()),
        null);
  }

  @SuppressWarnings("unchecked")
  private EventTranslation<Object> translationOf(Class<?> event) {
    return translations.stream()
        .filter(translation -> translation.eventType().isAssignableFrom(event))
        .map(translation -> (EventTranslation<Object>) translation)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No EventTranslation bean for " + event.getName()));
  }

  private static void refuseWhenFull(Aggregate aggregate, int more) {
    List<Pending> pending = aggregate.pending();
    boolean full =
        more > 0 && (pending.size() + more > MOST_PENDING || bytes(pending) > MOST_PENDING_BYTES);
    if (full && !pending.isEmpty()) {
      throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "outbox.full").retryAfter(WAIT);
    }
  }

  private static long bytes(List<Pending> pending) {
    long sum = 0;
    for (Pending entry : pending) {
      sum +=
          entry.event() == null ? 0 : entry.event().data().getBytes(StandardCharsets.UTF_8).length;
    }
    return sum;
  }

  private static String newId() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }
}
