package vn.lensan.onboarding.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;

/** Links and the pages that they opened. Whoever holds the token may open it: there is no scope. */
@Repository
class OwnLinks {
  private final AggregateStore<OwnLink> links;
  private final AggregateStore<OwnVisit> visits;

  OwnLinks(AggregateStores stores) {
    this.links = stores.of(OwnLink.class);
    this.visits = stores.of(OwnVisit.class);
  }

  void insert(OwnLink link) {
    links.insert(link);
  }

  Optional<OwnLink> find(String id) {
    return links.find(id);
  }

  void change(String id, Consumer<OwnLink> change) {
    if (links.change(id, change).isEmpty()) {
      throw OwnRefusal.unknown();
    }
  }

  List<OwnLink> printedOf(String householdId) {
    return links
        .find(
            Query.query(
                Criteria.where("householdId")
                    .is(householdId)
                    .and("kind")
                    .is(OwnLink.Kind.PRINTED.name())))
        .stream()
        .filter(OwnLink::isStanding)
        .toList();
  }

  void insert(OwnVisit visit) {
    visits.insert(visit);
  }

  Optional<OwnVisit> visit(String id) {
    return visits.find(id);
  }
}
