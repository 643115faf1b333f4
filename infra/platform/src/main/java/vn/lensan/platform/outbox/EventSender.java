package vn.lensan.platform.outbox;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import vn.lensan.platform.aggregate.Pending;
import vn.lensan.platform.event.TopicSpec;
import vn.lensan.platform.time.Days;

/**
 * Sends events in waves: the first of every document, then the second of those whose first was
 * acknowledged, and so on. So a document's event never overtakes an earlier one that failed, and a
 * batch still fills the producer.
 */
final class EventSender {
  private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

  private final KafkaTemplate<String, byte[]> kafka;
  private final URI source;

  EventSender(KafkaTemplate<String, byte[]> kafka, String service) {
    this.kafka = kafka;
    this.source = URI.create("/" + service);
  }

  private record Sending(String documentId, String entryId, CompletableFuture<?> acknowledged) {}

  /** The ids of the entries that Kafka acknowledged, by document. */
  Map<String, List<String>> send(List<Batches.Waiting> waiting) {
    Map<String, List<String>> sent = new HashMap<>();
    List<Batches.Waiting> left = waiting.stream().map(EventSender::eventsOnly).toList();
    for (int wave = 0; !left.isEmpty(); wave++) {
      int number = wave;
      List<Batches.Waiting> going =
          left.stream().filter(document -> document.pending().size() > number).toList();
      List<Sending> sendings = going.stream().map(document -> start(document, number)).toList();
      kafka.flush();
      sendings.stream()
          .filter(EventSender::acknowledged)
          .forEach(
              sending ->
                  sent.computeIfAbsent(sending.documentId(), any -> new ArrayList<>())
                      .add(sending.entryId()));
      left = going.stream().filter(document -> sentUpTo(document, number, sent)).toList();
    }
    return sent;
  }

  private static Batches.Waiting eventsOnly(Batches.Waiting document) {
    return new Batches.Waiting(
        document.id(),
        document.pending().stream().filter(pending -> pending.event() != null).toList());
  }

  private static boolean sentUpTo(
      Batches.Waiting document, int wave, Map<String, List<String>> sent) {
    return sent.getOrDefault(document.id(), List.of())
        .contains(document.pending().get(wave).entryId());
  }

  private Sending start(Batches.Waiting document, int wave) {
    Pending pending = document.pending().get(wave);
    Pending.StoredEvent event = Objects.requireNonNull(pending.event());
    CompletableFuture<?> acknowledged = kafka.send(record(event.topic(), pending, event));
    if (event.withState()) {
      CompletableFuture<?> state =
          kafka.send(record(event.topic() + TopicSpec.STATE_SUFFIX, pending, event));
      acknowledged = CompletableFuture.allOf(acknowledged, state);
    }
    return new Sending(document.id(), pending.entryId(), acknowledged);
  }

  /** The state alone, once more; fails when Kafka doesn't acknowledge it. */
  void tellStates(List<Pending> events) {
    List<? extends CompletableFuture<?>> told =
        events.stream()
            .map(
                pending -> {
                  Pending.StoredEvent event = Objects.requireNonNull(pending.event());
                  return kafka.send(record(event.topic() + TopicSpec.STATE_SUFFIX, pending, event));
                })
            .toList();
    kafka.flush();
    told.forEach(CompletableFuture::join);
  }

  private static boolean acknowledged(Sending sending) {
    try {
      sending.acknowledged().join();
      return true;
    } catch (CompletionException failure) {
      LOG.warn(
          "Kafka did not acknowledge an event of {}: {}",
          sending.documentId(),
          String.valueOf(failure.getCause()));
      return false;
    }
  }

  private ProducerRecord<String, byte[]> record(
      String topic, Pending pending, Pending.StoredEvent event) {
    ProducerRecord<String, byte[]> record =
        KafkaMessageFactory.<String>createWriter(topic, event.subject())
            .writeBinary(cloudEvent(pending, event));
    if (event.traceparent() != null) {
      record.headers().add("traceparent", event.traceparent().getBytes(StandardCharsets.US_ASCII));
    }
    return record;
  }

  private CloudEvent cloudEvent(Pending pending, Pending.StoredEvent event) {
    CloudEventBuilder builder =
        CloudEventBuilder.v1()
            .withId(pending.entryId())
            .withSource(source)
            .withType(event.type())
            .withSubject(event.subject())
            .withTime(Days.offset(pending.time()))
            .withData("application/json", event.data().getBytes(StandardCharsets.UTF_8))
            .withExtension("sequence", Long.toString(event.sequence()));
    extension(builder, "correlationid", event.correlationId());
    extension(builder, "causationid", event.causationId());
    return builder.build();
  }

  private static void extension(CloudEventBuilder builder, String name, @Nullable String value) {
    if (value != null) {
      builder.withExtension(name, value);
    }
  }
}
