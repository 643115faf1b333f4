package vn.lensan.onboarding.household;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Gives keys to households that were written before there were any, or with older ones: all of them
 * before the service takes requests, so that every list is whole from the first; then again and
 * again, since an instance of the version before may still be writing, or a backup is brought back.
 */
@Component
class SearchKeysAfresh implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(SearchKeysAfresh.class);
  private static final int BATCH = 500;
  private static final int PAUSE_SECONDS = 30;

  private final MongoOperations mongo;
  private volatile @Nullable Thread thread;

  SearchKeysAfresh(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** How many were given keys. */
  long makeAll() {
    long made = 0;
    for (int batch = makeBatch(); batch > 0; batch = makeBatch()) {
      made += batch;
    }
    return made;
  }

  private int makeBatch() {
    Criteria old =
        new Criteria()
            .orOperator(
                Criteria.where(SearchKeys.VERSION).is(null),
                Criteria.where(SearchKeys.VERSION).lt(SearchKeys.CURRENT));
    List<Household> without = mongo.find(Query.query(old).limit(BATCH), Household.class);
    if (without.isEmpty()) {
      return 0;
    }
    return mongo
        .getCollection(Household.COLLECTION)
        .bulkWrite(
            without.stream().map(SearchKeysAfresh::write).toList(),
            new BulkWriteOptions().ordered(false))
        .getModifiedCount();
  }

  /** Not over what somebody wrote meanwhile: that brought its own keys. */
  private static UpdateOneModel<Document> write(Household household) {
    return new UpdateOneModel<>(
        new Document("_id", household.id()).append("version", household.version()),
        new Document("$set", new Document(SearchKeys.FIELD, SearchKeys.of(household))));
  }

  @Override
  public void start() {
    long made = makeAll();
    if (made > 0) {
      LOG.info("{} households were given search keys", made);
    }
    thread = Thread.ofVirtual().name("search-keys").start(this::run);
  }

  private void run() {
    while (Thread.currentThread().equals(thread)) {
      try {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        makeAll();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        LOG.warn("Search keys wait: {}", failure.toString());
      }
    }
  }

  /** Before the doors open. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
