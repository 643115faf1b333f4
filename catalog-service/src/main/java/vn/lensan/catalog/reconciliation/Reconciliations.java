package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

@Repository
class Reconciliations {
  private final AggregateStore<Reconciliation> store;

  Reconciliations(AggregateStores stores) {
    this.store = stores.of(Reconciliation.class);
  }

  Optional<Reconciliation> find(String id) {
    return store.find(id);
  }

  /** The newest look at a shop that is over. */
  Optional<Reconciliation> last(String channel) {
    Criteria over = Criteria.where("channel").is(channel).and("finishedAt").exists(true);
    return store.findOne(Query.query(over).with(Sort.by(Sort.Direction.DESC, "finishedAt")));
  }

  boolean insertIfAbsent(Reconciliation run) {
    return store.insertIfAbsent(run);
  }

  Optional<Reconciliation> change(String id, Consumer<Reconciliation> change) {
    return store.change(id, change);
  }

  void goOn(String id, Instant now) {
    store.change(id, run -> run.goOn(now));
  }
}
