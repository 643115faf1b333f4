package vn.lensan.platform.consumer;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record as a CloudEvent; whatever is wrong with it is one exception that names the cause.
 */
public final class EventReading {
  private final JsonMapper reader;

  public EventReading(JsonMapper json) {
    this.reader = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  public ReceivedEvent read(ConsumerRecord<String, byte[]> record) {
    CloudEvent event = KafkaMessageFactory.createReader(record).toEvent();
    CloudEventData data = Objects.requireNonNull(event.getData(), "an event without data");
    return new ReceivedEvent(
        event.getId(),
        event.getType(),
        Objects.requireNonNull(event.getSubject(), "an event without a subject"),
        Long.parseLong(String.valueOf(event.getExtension("sequence"))),
        Objects.requireNonNull(event.getTime(), "an event without a time"),
        text(event.getExtension("correlationid")),
        header(record, "traceparent"),
        reader.readTree(data.toBytes()),
        reader);
  }

  private static @Nullable String text(@Nullable Object extension) {
    return extension == null ? null : extension.toString();
  }

  private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
  }
}
