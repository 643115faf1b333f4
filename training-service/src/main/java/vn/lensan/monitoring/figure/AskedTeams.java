package vn.lensan.monitoring.figure;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.TeamFacts;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.security.Scope;

/** The teams that figures are asked of, within the caller's scope. */
@Component
class AskedTeams {
  /** More than any commune has; of a province or the nation nobody reads a list of teams. */
  private static final int MOST = 200;

  private final TeamFacts facts;
  private final Places places;

  AskedTeams(TeamFacts facts, Places places) {
    this.facts = facts;
    this.places = places;
  }

  /** Not known and not in scope are one answer. */
  KnownTeam one(String id, String boundary, Scope scope) {
    return facts
        .one(id, scope)
        .flatMap(team -> KnownTeam.of(team, places.tree(), boundary))
        .orElseThrow(() -> FigureProblems.teamNotFound(id));
  }

  List<KnownTeam> in(List<Place> units, Period period, Scope scope) {
    PlaceTree tree = places.tree();
    List<KnownTeam> teams = new ArrayList<>();
    for (Place unit : units) {
      List<Fact> found = facts.in(unit.id().toString(), period, scope, MOST + 1);
      if (found.size() > MOST) {
        throw FigureProblems.tooManyTeams(unit.name());
      }
      found.forEach(team -> KnownTeam.of(team, tree, unit.id().boundary()).ifPresent(teams::add));
    }
    return List.copyOf(teams);
  }
}
