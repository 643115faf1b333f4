package vn.lensan.onboarding.right;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The queue. Scope is applied here. */
@Repository
class RightsRequests {
  private final AggregateStore<RightsRequest> store;

  RightsRequests(AggregateStores stores) {
    this.store = stores.of(RightsRequest.class);
  }

  RightsRequest insertOnce(RightsRequest request) {
    return store.insertOnce(request);
  }

  RightsRequest save(RightsRequest request) {
    return store.save(request);
  }

  Optional<RightsRequest> find(String id, Scope scope) {
    return store.findOne(
        Query.query(
            new Criteria().andOperator(Criteria.where("_id").is(id), scope.criteria("within"))));
  }

  Page<RightsRequest> page(RightsQuery query, Scope scope, PageRequest page) {
    return store.page(new Criteria().andOperator(query.criteria(), scope.criteria("within")), page);
  }

  List<RightsRequest> mostUrgent(int most, Scope scope) {
    Criteria open = Criteria.where("state").nin(RightState.DONE.name(), RightState.REFUSED.name());
    Criteria mine = new Criteria().andOperator(open, scope.criteria("within"));
    return store.find(Query.query(mine).with(Sort.by("dueOn", "_id")).limit(most));
  }

  List<RightsRequest> of(String householdId) {
    return store.find(Query.query(Criteria.where("householdId").is(householdId)));
  }

  void change(String id, Consumer<RightsRequest> change) {
    store.change(id, change);
  }
}
