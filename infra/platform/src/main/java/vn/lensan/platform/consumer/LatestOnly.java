package vn.lensan.platform.consumer;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
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
    Document where = new Document("_id", id).append("$or", older);
    Document set = new Document("$set", changes);
    MongoCollection<Document> copies = mongo.getCollection(collection);
    Attempt first = attempt(copies, where, set);
    Attempt last = first == Attempt.MET_ITS_ID ? attempt(copies, where, set) : first;
    return last == Attempt.CHANGED;
  }

  private enum Attempt {
    CHANGED,
    UNCHANGED,
    MET_ITS_ID
  }

  /**
   * An upsert that meets its id lost either to a newer event or to a neighbour, of another topic,
   * that made the copy a moment before. Tried again it can only lose to the newer one.
   */
  private static Attempt attempt(MongoCollection<Document> copies, Document where, Document set) {
    try {
      UpdateResult result = copies.updateOne(where, set, new UpdateOptions().upsert(true));
      boolean changed = result.getModifiedCount() > 0 || result.getUpsertedId() != null;
      return changed ? Attempt.CHANGED : Attempt.UNCHANGED;
    } catch (MongoWriteException newerStands) {
      if (newerStands.getCode() != DUPLICATE_KEY) {
        throw newerStands;
      }
      return Attempt.MET_ITS_ID;
    }
  }
}
