package vn.lensan.platform.consumer;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps a copy of somebody else's state, and never lets an older event replace a newer one: the
 * write is an upsert that matches only a smaller sequence; where a newer one stands, the upsert
 * meets its id and is dropped.
 */
public final class LatestOnly {
  private static final int DUPLICATE_KEY = 11000;
  private final MongoOperations mongo;

  public LatestOnly(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Sets the fields on the copy, unless it has seen this or a later event.
   *
   * @param sequenceField where the copy keeps the sequence; copies fed by two topics keep two
   * @return whether the copy changed
   */
  public boolean set(
      String collection,
      String id,
      String sequenceField,
      long sequence,
      Map<String, Object> fields) {
    Document changes = new Document();
    mongo.getConverter().write(fields, changes);
    changes.remove("_class");
    changes.append(sequenceField, sequence);
    List<Document> older =
        List.of(
            new Document(sequenceField, new Document("$lt", sequence)),
            new Document(sequenceField, new Document("$exists", false)));
    try {
      UpdateResult result =
          mongo
              .getCollection(collection)
              .updateOne(
                  new Document("_id", id).append("$or", older),
                  new Document("$set", changes),
                  new UpdateOptions().upsert(true));
      return result.getModifiedCount() > 0 || result.getUpsertedId() != null;
    } catch (MongoWriteException newerStands) {
      if (newerStands.getCode() != DUPLICATE_KEY) {
        throw newerStands;
      }
      return false;
    }
  }
}
