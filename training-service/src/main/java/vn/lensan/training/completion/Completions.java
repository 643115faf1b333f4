package vn.lensan.training.completion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.training.learner.LearnerFollower;

/** Found by way of a household that the caller may see; so no scope of their own. */
@Repository
class Completions implements LearnerFollower {
  private static final String HOUSEHOLD = "learnt.householdId";
  private static final String NUMBER = "told.numberHash";
  private static final int A_FEW = 20;
  private final AggregateStore<Completion> store;
  private final MongoOperations mongo;

  Completions(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Completion.class);
    this.mongo = mongo;
    mongo.indexOps(Completion.class).createIndex(new Index(HOUSEHOLD, Sort.Direction.ASC));
    mongo.indexOps(Completion.class).createIndex(new Index(NUMBER, Sort.Direction.ASC).sparse());
  }

  Optional<Completion> find(String id) {
    return store.find(id);
  }

  boolean addIfAbsent(Completion completion) {
    return store.insertIfAbsent(completion);
  }

  Optional<Completion> change(String id, Consumer<Completion> change) {
    return store.change(id, change);
  }

  /** Those of others for whom the same certificate was told. */
  List<Completion> withNumber(String numberHash, String otherThan) {
    return store.find(
        Query.query(Criteria.where(NUMBER).is(numberHash).and("_id").ne(otherThan)).limit(A_FEW));
  }

  /** A completion keeps no place of its own. */
  @Override
  public void relocated(String householdId, List<String> within) {}

  /** That somebody of it learned is counted on; whose certificate it was is forgotten. */
  @Override
  public void erased(String householdId) {
    mongo.updateMulti(
        Query.query(Criteria.where(HOUSEHOLD).is(householdId).and(NUMBER).exists(true)),
        new Update().unset(NUMBER),
        Completion.class);
  }
}
