package vn.lensan.onboarding.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;

/** Merges as they are stored; whoever sees one may see both households. */
@Repository
class Merges {
  private final AggregateStore<Merge> store;

  Merges(AggregateStores stores) {
    this.store = stores.of(Merge.class);
  }

  Optional<Merge> find(String id) {
    return store.find(id);
  }

  Optional<Merge> find(String id, Scope scope) {
    return store.findOne(
        Query.query(
            new Criteria()
                .andOperator(
                    Criteria.where("_id").is(id),
                    scope.criteria("survivorWithin"),
                    scope.criteria("loserWithin"))));
  }

  List<Merge> of(String household) {
    return store.find(
        Query.query(
            new Criteria()
                .orOperator(
                    Criteria.where("survivor").is(household),
                    Criteria.where("loser").is(household))));
  }

  boolean insertIfAbsent(Merge merge) {
    return store.insertIfAbsent(merge);
  }

  Merge save(Merge merge) {
    return store.save(merge);
  }

  Optional<Merge> change(String id, Consumer<Merge> change) {
    return store.change(id, change);
  }
}
