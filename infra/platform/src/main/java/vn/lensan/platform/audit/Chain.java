package vn.lensan.platform.audit;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The chain in the store. */
final class Chain {
  private static final int BATCH = 100;
  private final MongoOperations mongo;

  Chain(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Nullable ChainEnd end() {
    return mongo.findById(ChainEnd.ID, ChainEnd.class);
  }

  void begin(ChainEnd origin) {
    try {
      mongo.insert(origin);
    } catch (DuplicateKeyException begun) {
      // Another instance was quicker.
    }
  }

  /** False when another sealer moved the end since it was read. */
  boolean move(ChainEnd from, ChainEnd to) {
    Query unmoved =
        Query.query(
            Criteria.where("_id")
                .is(ChainEnd.ID)
                .and("hash")
                .is(from.hash())
                .and("day")
                .is(from.day()));
    return mongo.findAndReplace(unmoved, to, FindAndReplaceOptions.options()) != null;
  }

  /** Writes what the end carries; done twice it changes nothing. */
  void write(List<Seal> batch) {
    Map<String, List<WriteModel<Document>>> writes = new LinkedHashMap<>();
    for (Seal seal : batch) {
      writes.computeIfAbsent(Seal.COLLECTION, any -> new ArrayList<>()).add(insertion(seal));
    }
    for (Seal seal : batch) {
      writes.computeIfAbsent(seal.log(), any -> new ArrayList<>()).add(mark(seal));
    }
    writes.forEach(
        (collection, models) ->
            mongo
                .getCollection(collection)
                .bulkWrite(models, new BulkWriteOptions().ordered(false)));
  }

  private WriteModel<Document> insertion(Seal seal) {
    Document fields = new Document();
    mongo.getConverter().write(seal, fields);
    fields.remove("_id");
    return new UpdateOneModel<>(
        new Document("_id", seal.number()),
        new Document("$setOnInsert", fields),
        new UpdateOptions().upsert(true));
  }

  private static WriteModel<Document> mark(Seal seal) {
    return new UpdateOneModel<>(
        new Document("_id", seal.entryId()),
        new Document("$set", new Document(AuditedLog.SEAL, seal.number())));
  }

  List<Document> unsealed(String log) {
    Query query =
        Query.query(Criteria.where(AuditedLog.SEAL).is(null)).with(Sort.by("_id")).limit(BATCH);
    return mongo.find(query, Document.class, log);
  }

  List<Seal> sealsAfter(long number, int most) {
    Query query = Query.query(Criteria.where("_id").gt(number)).with(Sort.by("_id")).limit(most);
    return mongo.find(query, Seal.class);
  }

  /** As it was written; as given, where it is still on its way. */
  Seal written(Seal seal) {
    Seal found = mongo.findById(seal.number(), Seal.class);
    return found == null ? seal : found;
  }

  @Nullable Document entry(Seal seal) {
    return mongo.findById(seal.entryId(), Document.class, seal.log());
  }
}
