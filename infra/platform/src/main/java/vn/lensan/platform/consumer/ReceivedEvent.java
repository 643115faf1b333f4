package vn.lensan.platform.consumer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as read from Kafka. {@code sequence} counts the events of the subject on the topic,
 * without a gap.
 */
public record ReceivedEvent(
    String id,
    String type,
    String subject,
    long sequence,
    OffsetDateTime time,
    @Nullable String correlationId,
    @Nullable String traceparent,
    JsonNode data,
    JsonMapper reader) {

  /** What stands after the last point of the type, such as {@code v1}. */
  public String version() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * The data as the consumer's own record; members it doesn't know are ignored, since events may
   * grow.
   */
  public <T> T dataAs(Class<T> type) {
    return reader.treeToValue(data, type);
  }
}
