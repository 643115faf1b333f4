package vn.lensan.catalog.finance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.catalog.producer.Relocation;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

@Repository
class FinanceInterests implements ProducerFollower {
  private static final int MOST = 200;
  private final AggregateStore<FinanceInterest> store;
  private final MongoOperations mongo;

  FinanceInterests(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(FinanceInterest.class);
    this.mongo = mongo;
  }

  boolean insertIfAbsent(FinanceInterest interest) {
    return store.insertIfAbsent(interest);
  }

  Optional<FinanceInterest> find(String id) {
    return store.find(id);
  }

  /** Of a household that the caller has found in its scope; the newest first. */
  List<FinanceInterest> of(String householdId) {
    Query query = Query.query(Criteria.where("householdId").is(householdId));
    return store.find(query.with(Sort.by(Sort.Direction.DESC, "declaredAt", "_id")).limit(MOST));
  }

  Optional<FinanceInterest> change(String id, Consumer<FinanceInterest> change) {
    return store.change(id, change);
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    Relocation.apply(mongo, FinanceInterest.class, householdId, within);
  }
}
