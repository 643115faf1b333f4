package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.Collection;
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

/** The queue, most urgent first. Scope is applied here. */
@Repository
class Difficulties {
  private static final String DUE = "dueOn";
  private static final String ID = "_id";
  private final AggregateStore<Difficulty> store;

  Difficulties(AggregateStores stores) {
    this.store = stores.of(Difficulty.class);
  }

  boolean insertIfAbsent(Difficulty difficulty) {
    return store.insertIfAbsent(difficulty);
  }

  Difficulty save(Difficulty difficulty) {
    return store.save(difficulty);
  }

  Optional<Difficulty> find(String id) {
    return store.find(id);
  }

  Optional<Difficulty> find(String id, Scope scope) {
    return store.findOne(
        Query.query(
            new Criteria().andOperator(Criteria.where(ID).is(id), scope.criteria(Teams.WITHIN))));
  }

  /** By the end of its clock, then by id: a cursor names both. */
  Page<Difficulty> page(DifficultyQuery query, Scope scope, PageRequest page) {
    Criteria after = page.after().map(Difficulties::after).orElseGet(Criteria::new);
    Criteria wanted =
        new Criteria().andOperator(query.criteria(), scope.criteria(Teams.WITHIN), after);
    List<Difficulty> found =
        store.find(Query.query(wanted).with(Sort.by(DUE, ID)).limit(page.limit() + 1));
    return Page.of(found, page, one -> one.facts().dueOn() + "|" + one.id());
  }

  private static Criteria after(String cursor) {
    int bar = cursor.indexOf('|');
    String due = bar < 0 ? cursor : cursor.substring(0, bar);
    String id = cursor.substring(bar + 1);
    return new Criteria()
        .orOperator(Criteria.where(DUE).gt(due), Criteria.where(DUE).is(due).and(ID).gt(id));
  }

  List<Difficulty> raisedBetween(String teamId, LocalDate first, LocalDate last) {
    return store.find(
        Query.query(
            Criteria.where("teamId")
                .is(teamId)
                .and("raisedOn")
                .gte(first.toString())
                .lte(last.toString())));
  }

  List<Difficulty> of(Collection<String> households) {
    return store.find(Query.query(Criteria.where("householdId").in(households)).with(Sort.by(ID)));
  }

  void change(String id, Consumer<Difficulty> change) {
    store.change(id, change);
  }
}
