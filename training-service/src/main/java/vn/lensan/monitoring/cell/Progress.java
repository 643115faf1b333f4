package vn.lensan.monitoring.cell;

import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringStore;

/** Up to which events the cells are told, and how long the newest of them took to get here. */
@Component
public class Progress {
  private static final String ID = "figures";
  private final MonitoringStore store;

  Progress(MonitoringStore store) {
    this.store = store;
  }

  public record Watermark(Instant upTo, long delayMillis) {}

  public void reached(long watermark, long nowMillis) {
    Optional<Watermark> before = current();
    if (before.isPresent() && before.get().upTo().toEpochMilli() >= watermark) {
      return;
    }
    store
        .collection("progress")
        .updateOne(
            new Document("_id", ID),
            new Document(
                "$set",
                new Document("upTo", watermark)
                    .append("delay", Math.max(0, nowMillis - watermark))),
            new UpdateOptions().upsert(true));
  }

  public Optional<Watermark> current() {
    return Optional.ofNullable(store.collection("progress").find(new Document("_id", ID)).first())
        .map(
            found ->
                new Watermark(Instant.ofEpochMilli(found.getLong("upTo")), found.getLong("delay")));
  }
}
