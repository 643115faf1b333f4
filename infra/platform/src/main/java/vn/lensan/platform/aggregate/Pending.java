package vn.lensan.platform.aggregate;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One pending entry as it lies in its document: either an event or a private entry. */
public record Pending(
    String entryId, Instant time, @Nullable StoredEvent event, @Nullable StoredEntry entry) {

  /** The array's name in the document. */
  public static final String FIELD = "pending";

  public record StoredEvent(
      String topic,
      boolean withState,
      String type,
      String subject,
      long sequence,
      String data,
      @Nullable String correlationId,
      @Nullable String causationId,
      @Nullable String traceparent) {}

  public record StoredEntry(String collection, String documentId, Document document) {}
}
