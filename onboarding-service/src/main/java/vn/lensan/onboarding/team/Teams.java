package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.aggregate.AggregateStores;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The teams. Scope is applied here. */
@Repository
class Teams {
  static final String WITHIN = "within";
  private final AggregateStore<Team> store;

  Teams(AggregateStores stores) {
    this.store = stores.of(Team.class);
  }

  Team insertOnce(Team team) {
    return store.insertOnce(team);
  }

  Team save(Team team) {
    return store.save(team);
  }

  Optional<Team> find(String id) {
    return store.find(id);
  }

  Optional<Team> find(String id, Scope scope) {
    return store.findOne(
        Query.query(
            new Criteria().andOperator(Criteria.where("_id").is(id), scope.criteria(WITHIN))));
  }

  Page<Team> page(
      @Nullable String unit, @Nullable TeamStatus status, Scope scope, PageRequest page) {
    Criteria in = unit == null ? new Criteria() : Criteria.where(WITHIN).is(unit);
    Criteria of = status == null ? new Criteria() : Criteria.where("status").is(status.name());
    return store.page(new Criteria().andOperator(in, of, scope.criteria(WITHIN)), page);
  }

  /** The teams that the login worked for on that day, the eldest first. */
  List<Team> ofClient(String client, LocalDate day, Scope scope) {
    Criteria linked = Criteria.where("members.client").is(client);
    return store
        .find(
            Query.query(new Criteria().andOperator(linked, scope.criteria(WITHIN)))
                .with(Sort.by("_id")))
        .stream()
        .filter(team -> team.worksWith(client, day))
        .toList();
  }
}
