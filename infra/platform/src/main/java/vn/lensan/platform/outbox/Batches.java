package vn.lensan.platform.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.aggregate.Pending;

/**
 * One batch of documents: fetch → private entries to their collections → events to Kafka → remove
 * what is done.
 */
final class Batches {
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoOperations mongo;
  private final EntryWriter entries;
  private final EventSender sender;
  private final LateStates late;
  private final OutboxSettings settings;
  private final Clock clock;
  private final Unremoved unremoved = new Unremoved();

  Batches(
      MongoOperations mongo,
      EventSender sender,
      LateStates late,
      OutboxSettings settings,
      Clock clock) {
    this.mongo = mongo;
    this.entries = new EntryWriter(mongo);
    this.sender = sender;
    this.late = late;
    this.settings = settings;
    this.clock = clock;
  }

  /** The part of a document that the relay reads. */
  record Waiting(String id, List<Pending> pending) {}

  /** The ids of documents of which something could not be sent. */
  List<String> carry(Class<? extends Aggregate> kind, Collection<String> ids) {
    String collection = mongo.getCollectionName(kind);
    List<Waiting> waiting = fetch(collection, ids);
    if (waiting.isEmpty()) {
      return List.of();
    }
    entries.write(waiting);
    Map<String, List<String>> done = done(waiting, sender.send(unremoved.unsentOf(waiting)));
    unremoved.addTo(done, waiting);
    unremoved.sent(done);
    if (!remove(collection, done, true)) {
      // Another relay was here, and our states may have come late. What is left goes only then.
      late.look(collection, waiting, done);
      remove(collection, done, false);
    }
    unremoved.removed(done);
    return waiting.stream()
        .filter(
            document ->
                done.getOrDefault(document.id(), List.of()).size() < document.pending().size())
        .map(Waiting::id)
        .toList();
  }

  /** Ids of documents whose entries have waited longer than a hinted carrier would let them. */
  List<String> leftBehind(Class<? extends Aggregate> kind, int most) {
    Query query =
        Query.query(
                // A store reads the partial index only for a question that names its condition.
                Criteria.where("pending.time")
                    .exists(true)
                    .lt(clock.instant().minus(settings.age())))
            .limit(most);
    query.fields().include("_id");
    return mongo.find(query, Document.class, mongo.getCollectionName(kind)).stream()
        .map(found -> found.getString("_id"))
        .toList();
  }

  private List<Waiting> fetch(String collection, Collection<String> ids) {
    Query query = Query.query(Criteria.where("_id").in(ids).and("pending.time").exists(true));
    query.fields().include("pending");
    return mongo.find(query.cursorBatchSize(ids.size()), Waiting.class, collection);
  }

  private static Map<String, List<String>> done(
      List<Waiting> waiting, Map<String, List<String>> sent) {
    for (Waiting document : waiting) {
      document.pending().stream()
          .filter(pending -> pending.entry() != null)
          .forEach(
              pending ->
                  sent.computeIfAbsent(document.id(), any -> new ArrayList<>())
                      .add(pending.entryId()));
    }
    return sent;
  }

  /**
   * By entry id, so that entries which came meanwhile stay, and the version (the ETag) is left
   * alone.
   *
   * @param onlyWhole leave documents alone that no longer hold all of the entries
   * @return whether every document held all of them
   */
  private boolean remove(String collection, Map<String, List<String>> done, boolean onlyWhole) {
    List<WriteModel<Document>> updates = new ArrayList<>();
    done.forEach((id, entryIds) -> updates.add(removal(id, entryIds, onlyWhole)));
    return updates.isEmpty()
        || mongo.getCollection(collection).bulkWrite(updates, IN_ANY_ORDER).getMatchedCount()
            == updates.size();
  }

  private static WriteModel<Document> removal(String id, List<String> entryIds, boolean onlyWhole) {
    Document which = new Document("_id", id);
    if (onlyWhole) {
      which.append("pending.entryId", new Document("$all", entryIds));
    }
    Document sent = new Document("entryId", new Document("$in", entryIds));
    return new UpdateOneModel<>(which, new Document("$pull", new Document("pending", sent)));
  }

  /** When the oldest pending entry was written, over all kinds; empty when nothing waits. */
  Optional<Instant> oldest(Collection<Class<? extends Aggregate>> kinds) {
    return kinds.stream().flatMap(kind -> oldest(kind).stream()).min(Instant::compareTo);
  }

  private Optional<Instant> oldest(Class<? extends Aggregate> kind) {
    Query query =
        Query.query(Criteria.where("pending.time").exists(true).gte(Instant.EPOCH)).limit(100);
    query.fields().include("pending");
    return mongo.find(query, Waiting.class, mongo.getCollectionName(kind)).stream()
        .flatMap(waiting -> waiting.pending().stream())
        .map(Pending::time)
        .min(Instant::compareTo);
  }
}
