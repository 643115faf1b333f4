package vn.lensan.onboarding.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The jobs. One's own are seen, and those of units that lie wholly in scope. */
@Repository
class ImportJobs {
  private final AggregateStore<ImportJob> store;

  ImportJobs(AggregateStores stores) {
    this.store = stores.of(ImportJob.class);
  }

  ImportJob insertOnce(ImportJob job) {
    return store.insertOnce(job);
  }

  Optional<ImportJob> find(String id) {
    return store.find(id);
  }

  Optional<ImportJob> find(String id, Caller caller) {
    return store.findOne(
        Query.query(new Criteria().andOperator(Criteria.where("_id").is(id), seenBy(caller))));
  }

  Page<ImportJob> page(Caller caller, PageRequest request) {
    return store.page(seenBy(caller), request);
  }

  /** The newest first: ids grow with time. */
  List<ImportJob> newest(Caller caller, @Nullable String before, int most) {
    Criteria older = before == null ? new Criteria() : Criteria.where("_id").lt(before);
    Query query = Query.query(new Criteria().andOperator(seenBy(caller), older));
    return store.find(query.with(Sort.by(Sort.Direction.DESC, "_id")).limit(most));
  }

  /** Whether any job still reads the list of this one. */
  boolean isRead(String list) {
    Criteria ofIt =
        new Criteria().orOperator(Criteria.where("_id").is(list), Criteria.where("list").is(list));
    return store.find(Query.query(ofIt)).stream().anyMatch(job -> !job.isOver());
  }

  ImportJob save(ImportJob job) {
    return store.save(job);
  }

  Optional<ImportJob> change(String id, Consumer<ImportJob> change) {
    return store.change(id, change);
  }

  /** The ministry sees no household but masked, so of lists only those that hold none. */
  private static Criteria seenBy(Caller caller) {
    Criteria seen = inScope(caller);
    return caller.isAnyOf(Role.COMMUNE, Role.PROVINCE)
        ? seen
        : new Criteria()
            .andOperator(seen, Criteria.where("order.starter.role").is(Role.MINISTRY.name()));
  }

  private static Criteria inScope(Caller caller) {
    return new Criteria()
        .orOperator(
            Criteria.where("order.starter.client")
                .is(caller.client())
                .and("order.starter.units")
                .all(caller.scope().units())
                .size(caller.scope().units().size()),
            caller.scope().criteria("within"));
  }
}
