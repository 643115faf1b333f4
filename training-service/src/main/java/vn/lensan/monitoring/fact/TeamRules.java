package vn.lensan.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.PeriodType;

/** From what is known of teams to facts. */
final class TeamRules {
  private static final int LIKED = 4;

  private TeamRules() {}

  static List<Fact> of(Group group) {
    List<Fact> facts = new ArrayList<>(Assisted.facts(group));
    group.latest(TeamState.Team.class).forEach(team -> ofTeam(group, team, facts));
    group.latest(TeamState.Target.class).forEach(target -> facts.add(target(group, target)));
    group.latest(TeamState.Answer.class).forEach(answer -> ofAnswer(group, answer, facts));
    return facts;
  }

  private static void ofTeam(Group group, TeamState.Team team, List<Fact> facts) {
    Fact counted =
        fact(group, Metric.TEAM, team.teamId(), List.of(team.inForce()))
            .in(team.places(), team.within());
    facts.add(counted);
    List<LocalDate> days =
        group.latest(TeamState.Work.class).stream()
            .map(TeamState.Work::days)
            .map(Map::keySet)
            .flatMap(Collection::stream)
            .toList();
    for (OncePerPeriod once : OncePerPeriod.of(days)) {
      Fact active = fact(group, Metric.ACTIVE_TEAM, team.teamId(), inForce(team, once));
      facts.add(
          active
              .told(once.name(), Map.of(Dimension.PERIOD.id(), once.type().name()), 1)
              .in(team.places(), team.within()));
    }
  }

  /** Active are those of the teams in force at the period's end: no share is above the whole. */
  private static List<Spell> inForce(TeamState.Team team, OncePerPeriod once) {
    List<Spell> force = List.of(team.inForce());
    List<Spell> since = once.spells();
    if (once.type() == PeriodType.TO_DATE) {
      return Spells.intersection(since, force);
    }
    return since.stream()
        .filter(end -> !Spells.intersection(List.of(day(end.from())), force).isEmpty())
        .toList();
  }

  private static Spell day(LocalDate day) {
    return new Spell(day, day.plusDays(1));
  }

  private static Fact target(Group group, TeamState.Target target) {
    Map<String, String> dims =
        Map.of(Dimension.TEAM.id(), target.teamId(), Dimension.KIND.id(), target.kind());
    List<Spell> days = List.of(new Spell(target.from(), target.to().plusDays(1)));
    return fact(group, Metric.TEAM_TARGET, target.assignmentId(), days)
        .told("", dims, target.households())
        .in(target.places(), target.within());
  }

  private static void ofAnswer(Group group, TeamState.Answer answer, List<Fact> facts) {
    facts.add(ofAnswer(group, answer, Metric.ANSWER, 1));
    facts.add(ofAnswer(group, answer, Metric.SCORE, answer.score()));
    if (answer.score() >= LIKED) {
      facts.add(ofAnswer(group, answer, Metric.LIKED, 1));
    }
  }

  private static Fact ofAnswer(Group group, TeamState.Answer answer, Metric metric, long amount) {
    String team = answer.teamId();
    Map<String, String> dims = team == null ? Map.of() : Map.of(Dimension.TEAM.id(), team);
    return fact(group, metric, answer.questionId(), List.of(Spell.since(answer.answeredOn())))
        .told("", dims, amount)
        .in(answer.places(), answer.within());
  }

  private static Fact fact(Group group, Metric metric, String subject, List<Spell> spells) {
    String id = group.owner() + '/' + group.name() + '/' + metric.id();
    return new Fact(id, metric.id(), Map.of(), 1, spells, null, subject, List.of(), List.of());
  }
}
