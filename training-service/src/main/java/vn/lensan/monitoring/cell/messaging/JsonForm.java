package vn.lensan.monitoring.cell.messaging;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A record as JSON, in the topology's own topics and stores. */
record JsonForm<T>(Class<T> type) implements Serde<T> {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> write(value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return (topic, bytes) -> read(bytes);
  }

  @SuppressWarnings("NullAway") // Kafka passes null for a tombstone, and wants null for it
  private byte[] write(@Nullable T value) {
    return value == null ? null : JSON.writeValueAsBytes(value);
  }

  @SuppressWarnings("NullAway") // the same the other way
  T read(byte @Nullable [] bytes) {
    try {
      return bytes == null ? null : JSON.readValue(bytes, type);
    } catch (JacksonException unreadable) {
      throw new SerializationException("Not a " + type.getSimpleName(), unreadable);
    }
  }
}
