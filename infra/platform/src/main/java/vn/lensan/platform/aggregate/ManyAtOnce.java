package vn.lensan.platform.aggregate;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;

/** Many documents by one write, each for itself: that they come together means nothing. */
final class ManyAtOnce<A extends Aggregate> {
  private static final int ATTEMPTS = 5;
  private static final int WRITE_CONFLICT = 112;
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
      left.subList(0, taken).forEach(written -> hint.written(type, written));
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
    // In one order for all, so that two such writes wait for each other instead of both failing.
    List<WriteModel<Document>> writes =
        aggregates.stream()
            .sorted(Comparator.comparing(Aggregate::id))
            .map(this::replacement)
            .toList();
    int written = 0;
    for (int attempt = 1; !writes.isEmpty(); attempt++) {
      Written outcome = write(writes, attempt == ATTEMPTS);
      written += outcome.matched();
      writes = outcome.again();
    }
    aggregates.forEach(aggregate -> hint.written(type, aggregate));
    return written;
  }

  private record Written(int matched, List<WriteModel<Document>> again) {}

  /** A store may give up a write that met another of the same document; that one is done again. */
  private Written write(List<WriteModel<Document>> writes, boolean last) {
    try {
      String name = mongo.getCollectionName(type);
      return new Written(
          mongo.getCollection(name).bulkWrite(writes, EACH_FOR_ITSELF).getMatchedCount(),
          List.of());
    } catch (MongoBulkWriteException failure) {
      boolean conflicts =
          failure.getWriteErrors().stream().allMatch(error -> error.getCode() == WRITE_CONFLICT);
      if (last || !conflicts || failure.getWriteConcernError() != null) {
        throw failure;
      }
      return new Written(
          failure.getWriteResult().getMatchedCount(),
          failure.getWriteErrors().stream()
              .<WriteModel<Document>>map(error -> writes.get(error.getIndex()))
              .toList());
    }
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
