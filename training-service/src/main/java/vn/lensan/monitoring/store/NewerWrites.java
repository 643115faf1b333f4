package vn.lensan.monitoring.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Upserts in bulk that a newer version, already there, wins over. */
public final class NewerWrites {
  private static final int DUPLICATE_KEY = 11000;
  private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);

  private NewerWrites() {}

  /** Sets the fields of the document, unless its version field says this or something newer. */
  public static WriteModel<Document> set(
      String id, String versionField, long version, Document fields) {
    List<Document> older =
        List.of(
            new Document(versionField, new Document("$lt", version)),
            new Document(versionField, new Document("$exists", false)));
    return new UpdateOneModel<>(
        new Document("_id", id).append("$or", older),
        new Document("$set", fields),
        new UpdateOptions().upsert(true));
  }

  /**
   * An upsert that meets its id lost either to a newer version or to a neighbour that made the
   * document a moment before; a second try tells them apart, and a second loss is the newer one's.
   */
  public static void apply(
      MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
    List<WriteModel<Document>> lost = lost(collection, writes);
    lost(collection, lost);
  }

  private static List<WriteModel<Document>> lost(
      MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
    if (writes.isEmpty()) {
      return List.of();
    }
    try {
      collection.bulkWrite(writes, EACH_FOR_ITSELF);
      return List.of();
    } catch (MongoBulkWriteException refused) {
      boolean other =
          refused.getWriteConcernError() != null
              || refused.getWriteErrors().stream()
                  .anyMatch(error -> error.getCode() != DUPLICATE_KEY);
      if (other) {
        throw refused;
      }
      return refused.getWriteErrors().stream()
          .<WriteModel<Document>>map(error -> writes.get(error.getIndex()))
          .toList();
    }
  }
}
