package vn.lensan.catalog.preorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
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

  Optional<Preorder> find(String id) {
    return store.find(id);
  }

  /** Which could still be asked for, in the order of their ids. */
  List<Preorder> open(LocalDate today, String after, int most) {
    Criteria open =
        Criteria.where("closed").is(false).and("request.to").gte(today).and("_id").gt(after);
    return store.find(Query.query(open).with(Sort.by("_id")).limit(most));
  }

  /** What a household's harvest was asked for by all requests; who declined was not. */
  List<Reserved.Part> parts(String householdId, String key) {
    Criteria asked = Criteria.where(HOUSEHOLD).is(householdId).and("key").is(key);
    return store.find(Query.query(asked)).stream()
        .flatMap(one -> one.part(householdId).stream())
        .toList();
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
