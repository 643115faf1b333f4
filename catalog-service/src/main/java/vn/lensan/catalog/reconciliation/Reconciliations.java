package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.listing.DriftKind;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Reconciliations {
  private final AggregateStore<Reconciliation> store;
  private final MongoOperations mongo;

  Reconciliations(AggregateStores stores, MongoOperations mongo) {
    this.store = stores.of(Reconciliation.class);
    this.mongo = mongo;
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

  /** What was found before is the same finding. */
  void keep(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    BulkOperations writes = mongo.bulkOps(BulkOperations.BulkMode.UNORDERED, Finding.class);
    findings.forEach(
        finding ->
            writes.replaceOne(
                Query.query(Criteria.where("_id").is(finding.id())),
                finding,
                FindAndReplaceOptions.options().upsert()));
    writes.execute();
  }

  /** Of the caller's units; what is of nobody's only the nation sees. */
  Page<Finding> findings(String run, @Nullable DriftKind kind, Scope scope, PageRequest page) {
    List<Criteria> all = new ArrayList<>();
    all.add(Criteria.where("reconciliationId").is(run));
    all.add(scope.criteria("within"));
    if (kind != null) {
      all.add(Criteria.where("kind").is(kind));
    }
    page.after().ifPresent(after -> all.add(Criteria.where("_id").gt(after)));
    Query query =
        Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(page.limit() + 1);
    return Page.of(mongo.find(query, Finding.class), page, Finding::id);
  }
}
