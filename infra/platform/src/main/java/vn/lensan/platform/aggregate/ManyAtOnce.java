package vn.lensan.platform.aggregate;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Many documents by one write, each for itself: that they come together means nothing. */
final class ManyAtOnce<A extends Aggregate> {
  private static final BulkWriteOptions EACH_FOR_ITSELF = new BulkWriteOptions().ordered(false);

  private final Class<A> type;
  private final MongoOperations mongo;
  private final Stamp stamp;
  private final OutboxHint hint;

  ManyAtOnce(Class<A> type, MongoOperations mongo, Stamp stamp, OutboxHint hint) {
    this.type = type;
    this.mongo = mongo;
    this.stamp = stamp;
    this.hint = hint;
  }

  Set<String> insertAbsent(List<A> aggregates) {
    aggregates.forEach(stamp::apply);
    Set<String> there = new HashSet<>();
    List<A> left = aggregates;
    while (!left.isEmpty()) {
      int taken = firstTaken(left);
      left.subList(0, taken).forEach(written -> hint.committed(type, written));
      if (taken < left.size()) {
        there.add(left.get(taken).id());
      }
      left = left.subList(Math.min(taken + 1, left.size()), left.size());
    }
    return there;
  }

  /** The place of the first whose id was taken; those before it are written. */
  private int firstTaken(List<A> aggregates) {
    try {
      mongo.insert(aggregates, type);
      return aggregates.size();
    } catch (DataAccessException failure) {
      if (failure.getMostSpecificCause() instanceof MongoBulkWriteException bulk
          && bulk.getWriteConcernError() == null
          && bulk.getWriteErrors().size() == 1
          && bulk.getWriteErrors().getFirst().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return bulk.getWriteErrors().getFirst().getIndex();
      }
      throw failure;
    }
  }

  int saveAll(List<A> aggregates) {
    if (aggregates.isEmpty()) {
      return 0;
    }
    List<WriteModel<Document>> writes = aggregates.stream().map(this::replacement).toList();
    int written =
        mongo
            .getCollection(mongo.getCollectionName(type))
            .bulkWrite(writes, EACH_FOR_ITSELF)
            .getMatchedCount();
    aggregates.forEach(aggregate -> hint.committed(type, aggregate));
    return written;
  }

  private WriteModel<Document> replacement(A aggregate) {
    stamp.apply(aggregate);
    Document which = new Document("_id", aggregate.id()).append("version", aggregate.version());
    aggregate.nextVersion();
    Document next = new Document();
    mongo.getConverter().write(aggregate, next);
    return new ReplaceOneModel<>(which, next);
  }
}
