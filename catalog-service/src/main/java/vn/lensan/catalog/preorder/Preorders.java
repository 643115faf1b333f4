package vn.lensan.catalog.preorder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.catalog.producer.ProducerFollower;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@Repository
class Preorders implements ProducerFollower {
  private static final String HOUSEHOLD = "matches.householdId";
  private final AggregateStore<Preorder> store;

  Preorders(AggregateStores stores) {
    this.store = stores.of(Preorder.class);
  }

  void insert(Preorder preorder) {
    store.insertOnce(preorder);
  }

  void save(Preorder preorder) {
    store.save(preorder);
  }

  Optional<Preorder> find(String id, Sight sight) {
    return store.find(id).filter(found -> sight.covers(found.view()));
  }

  Page<Preorder> page(Sight sight, PageRequest page) {
    return store.page(sight.criteria(), page);
  }

  /** What households were asked for already in a time, in kilograms; who declined was not. */
  Map<String, Long> asked(String key, LocalDate from, LocalDate to) {
    Criteria same =
        Criteria.where("key").is(key).and("request.from").lte(to).and("request.to").gte(from);
    Map<String, Long> asked = new HashMap<>();
    for (Preorder one : store.find(Query.query(same))) {
      one.view().offers().stream()
          .filter(offer -> !offer.state().equals(Match.State.DECLINED.name()))
          .filter(
              offer ->
                  one.view().status() != PreorderStatus.CLOSED
                      || offer.state().equals(Match.State.ACCEPTED.name()))
          .forEach(offer -> asked.merge(offer.householdId(), offer.kilograms(), Long::sum));
    }
    return asked;
  }

  @Override
  public void relocated(String householdId, List<String> within) {
    store.find(Query.query(Criteria.where(HOUSEHOLD).is(householdId))).stream()
        .filter(
            one ->
                one.view().offers().stream()
                    .anyMatch(
                        offer ->
                            householdId.equals(offer.householdId())
                                && !offer.within().equals(within)))
        .forEach(
            one -> store.change(one.id(), preorder -> preorder.relocated(householdId, within)));
  }
}
