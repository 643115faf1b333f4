package vn.lensan.monitoring.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.Spell;
import vn.lensan.monitoring.fact.TeamFacts;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.platform.security.Scope;

/** The targets given to teams, to be shown beside what the teams did. */
@Component
class TeamTargets {
  private final TeamFacts facts;

  TeamTargets(TeamFacts facts) {
    this.facts = facts;
  }

  /** By team, those whose days meet the period. */
  Map<String, List<Figure.Target>> of(FigureQuery query, Scope scope) {
    Collection<KnownTeam> teams = query.teams();
    if (teams == null || teams.isEmpty()) {
      return Map.of();
    }
    List<String> ids = teams.stream().map(KnownTeam::id).toList();
    List<String> units = teams.stream().map(team -> team.place().id().toString()).toList();
    return facts.targets(ids, units, query.period(), scope).stream()
        .collect(
            Collectors.groupingBy(
                fact -> fact.dims().getOrDefault(Dimension.TEAM.id(), ""),
                Collectors.mapping(TeamTargets::target, Collectors.toList())));
  }

  private static Figure.Target target(Fact fact) {
    Spell days = fact.spells().getFirst();
    LocalDate until = days.until();
    return new Figure.Target(
        fact.subject(),
        fact.dims().getOrDefault(Dimension.KIND.id(), ""),
        fact.amount(),
        days.from(),
        (until == null ? days.from() : until).minusDays(1));
  }

  /** Null where none can be given: targets are of households helped, and teams'. */
  static @Nullable List<Figure.Target> beside(Slice slice, Map<String, List<Figure.Target>> given) {
    String team = slice.under().get(Dimension.TEAM.id());
    if (team == null || !slice.indicator().numerator().contains(Metric.ASSISTED)) {
      return null;
    }
    String kind = slice.under().get(Dimension.KIND.id());
    return given.getOrDefault(team, List.of()).stream()
        .filter(target -> kind == null || kind.equals(target.kind()))
        .toList();
  }
}
