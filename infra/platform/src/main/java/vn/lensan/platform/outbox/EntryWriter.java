package vn.lensan.platform.outbox;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.lensan.platform.aggregate.Pending;

/** Puts private entries into their collections, each once. */
final class EntryWriter {
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
  private final MongoOperations mongo;

  EntryWriter(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void write(List<Batches.Waiting> waiting) {
    Map<String, List<WriteModel<Document>>> writes = new LinkedHashMap<>();
    for (Batches.Waiting document : waiting) {
      for (Pending pending : document.pending()) {
        Pending.StoredEntry entry = pending.entry();
        if (entry != null) {
          writes
              .computeIfAbsent(entry.collection(), any -> new ArrayList<>())
              .add(insertIfAbsent(entry));
        }
      }
    }
    writes.forEach(
        (collection, models) -> mongo.getCollection(collection).bulkWrite(models, IN_ANY_ORDER));
  }

  private static WriteModel<Document> insertIfAbsent(Pending.StoredEntry entry) {
    Document fields = new Document(entry.document());
    fields.remove("_id");
    return new UpdateOneModel<>(
        new Document("_id", entry.documentId()),
        new Document("$setOnInsert", fields),
        new UpdateOptions().upsert(true));
  }
}
