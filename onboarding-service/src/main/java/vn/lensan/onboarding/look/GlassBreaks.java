package vn.lensan.onboarding.look;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Broken glass in the store; scope is that of the household. */
@Repository
class GlassBreaks {
  private final AggregateStore<GlassBreak> store;

  GlassBreaks(AggregateStores stores) {
    this.store = stores.of(GlassBreak.class);
  }

  GlassBreak insertOnce(GlassBreak broken) {
    return store.insertOnce(broken);
  }

  GlassBreak save(GlassBreak broken) {
    return store.save(broken);
  }

  Optional<GlassBreak> find(String id, Scope scope) {
    return store.find(id).filter(broken -> scope.covers(broken.within()));
  }

  Page<GlassBreak> page(@Nullable GlassState state, Scope scope, PageRequest request) {
    Criteria asked = state == null ? new Criteria() : Criteria.where("state").is(state);
    return store.page(new Criteria().andOperator(asked, scope.criteria("within")), request);
  }

  /** Ends by its time; nobody has to take it away. */
  Optional<GlassBreak> running(String household, String client, Instant now) {
    return store.findOne(
        Query.query(
            Criteria.where("householdId")
                .is(household)
                .and("client")
                .is(client)
                .and("until")
                .gt(now)));
  }

  void forget(String household) {
    List<GlassBreak> about = store.find(Query.query(Criteria.where("householdId").is(household)));
    about.forEach(broken -> store.change(broken.id(), GlassBreak::forgetWords));
  }
}
