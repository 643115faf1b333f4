package vn.lensan.onboarding.household;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Gives keys to households that were written before there were any, or with older ones: all of them
 * before the service takes requests, so that every list is whole from the first. That they were
 * given is noted in the store, so that only the first start after a change of the keys looks for
 * them at once; then every ten minutes, since an instance of the version before may still be
 * writing, or a backup is brought back.
 */
@Component
class SearchKeysAfresh {
  static final String NOTED = "search_keys";
  private static final Logger LOG = LoggerFactory.getLogger(SearchKeysAfresh.class);
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final Clock clock;
  private final AtomicBoolean looked = new AtomicBoolean();

  SearchKeysAfresh(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** How many were given keys. */
  long makeAll() {
    long made = 0;
    List<Household> batch = without("");
    while (!batch.isEmpty()) {
      made += make(batch);
      // Behind the last one, whatever could not be written: what somebody else wrote has its keys.
      batch = without(batch.getLast().id());
    }
    return made;
  }

  private List<Household> without(String behind) {
    Criteria old =
        Criteria.where("_id")
            .gt(behind)
            .orOperator(
                Criteria.where(SearchKeys.VERSION).is(null),
                Criteria.where(SearchKeys.VERSION).lt(SearchKeys.CURRENT));
    return mongo.find(Query.query(old).with(Sort.by("_id")).limit(BATCH), Household.class);
  }

  private int make(List<Household> households) {
    return mongo
        .getCollection(Household.COLLECTION)
        .bulkWrite(
            households.stream().map(SearchKeysAfresh::write).toList(),
            new BulkWriteOptions().ordered(false))
        .getModifiedCount();
  }

  /** Not over what somebody wrote meanwhile: that brought its own keys. */
  private static UpdateOneModel<Document> write(Household household) {
    return new UpdateOneModel<>(
        new Document("_id", household.id()).append("version", household.version()),
        new Document("$set", new Document(SearchKeys.FIELD, SearchKeys.of(household))));
  }

  /** The first look is left out when an earlier start has noted it. */
  void look() {
    Document noted = new Document("_id", SearchKeys.CURRENT);
    boolean isNoted = mongo.getCollection(NOTED).countDocuments(noted) > 0;
    if (isNoted && !looked.getAndSet(true)) {
      return;
    }
    long made = makeAll();
    if (!isNoted) {
      LOG.info("{} households were given search keys", made);
      mongo.save(noted.append("at", clock.instant()), NOTED);
    }
    looked.set(true);
  }
}
