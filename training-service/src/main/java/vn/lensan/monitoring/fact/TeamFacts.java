package vn.lensan.monitoring.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.MonitoringStore;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.Period;
import vn.lensan.platform.security.Scope;

/** Teams and the targets given to them, as their facts tell. Scope is applied here. */
@Component
public class TeamFacts {
  private static final String PLACES = "places";
  private static final int MOST_TARGETS = 1_000;
  private final MonitoringStore store;

  TeamFacts(MonitoringStore store) {
    this.store = store;
  }

  /** Those in force on a day of the period, by id. */
  public List<Fact> in(String unit, Period period, Scope scope, int most) {
    return find(
        List.of(counted(Metric.TEAM), Criteria.where(PLACES).is(unit), during(period)),
        scope,
        most);
  }

  /** Also one that is dissolved: what it did is told on. */
  public Optional<Fact> one(String teamId, Scope scope) {
    String id = String.join("/", TeamState.ownerOf(teamId), TeamState.Team.GROUP, Metric.TEAM.id());
    Criteria known = Criteria.where("_id").is(id).and("ended").is(false);
    return find(List.of(known), scope, 1).stream().findFirst();
  }

  public List<Fact> targets(
      Collection<String> teams, Collection<String> units, Period period, Scope scope) {
    Criteria of = Criteria.where("dims." + Dimension.TEAM.id()).in(teams);
    return find(
        List.of(counted(Metric.TEAM_TARGET), Criteria.where(PLACES).in(units), of, during(period)),
        scope,
        MOST_TARGETS);
  }

  private static Criteria counted(Metric metric) {
    return Criteria.where("metric").is(metric.id());
  }

  private static Criteria during(Period period) {
    return Criteria.where("spells")
        .elemMatch(
            Criteria.where("from")
                .lte(period.to().toString())
                .and("until")
                .gt(period.from().toString()));
  }

  private List<Fact> find(List<Criteria> wanted, Scope scope, int most) {
    List<Criteria> all = new ArrayList<>(wanted);
    all.add(scope.criteria("within"));
    Query query = new Query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(most);
    return store.operations().find(query, Document.class, Facts.COLLECTION).stream()
        .map(Facts::read)
        .toList();
  }
}
