package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.security.Caller;

/** Tells a team's week. */
@Service
public class WeekService {
  private final Teams teams;
  private final Helps helps;
  private final HelpService help;
  private final Difficulties difficulties;
  private final Questions questions;
  private final OrgUnitService units;

  WeekService(
      Teams teams,
      Helps helps,
      HelpService help,
      Difficulties difficulties,
      Questions questions,
      OrgUnitService units) {
    this.teams = teams;
    this.helps = helps;
    this.help = help;
    this.difficulties = difficulties;
    this.questions = questions;
    this.units = units;
  }

  public TeamWeek week(String teamId, String name, Caller caller) {
    TeamView team =
        teams.find(teamId, caller.scope()).orElseThrow(() -> TeamRefusal.notFound(teamId)).view();
    Week week = Week.named(name);
    Helped helped = helps.between(teamId, week.from(), week.to());
    List<DifficultyFacts> raised =
        difficulties.raisedBetween(teamId, week.from(), week.to()).stream()
            .map(Difficulty::facts)
            .toList();
    List<Question> answers = questions.answeredBetween(teamId, week.from(), week.to());
    OptionalDouble mean = answers.stream().mapToInt(Question::score).average();
    return new TeamWeek(
        teamId,
        named(team),
        week,
        helped.withAnything(),
        byKind(helped),
        targets(team, week.from(), week.to()),
        raised.size(),
        (int) raised.stream().filter(one -> one.inTime() != null).count(),
        (int) raised.stream().filter(one -> Boolean.TRUE.equals(one.inTime())).count(),
        answers.size(),
        mean.isPresent() ? mean.getAsDouble() : null);
  }

  private static Map<HelpKind, Integer> byKind(Helped helped) {
    Map<HelpKind, Integer> counts = new EnumMap<>(HelpKind.class);
    for (HelpKind kind : HelpKind.values()) {
      if (helped.with(kind) > 0) {
        counts.put(kind, helped.with(kind));
      }
    }
    return counts;
  }

  private List<AssignmentView> targets(TeamView team, LocalDate from, LocalDate to) {
    return team.assignments().stream()
        .filter(one -> one.overlaps(from, to))
        .map(one -> help.progress(team.id(), one))
        .toList();
  }

  private String named(TeamView team) {
    String unit = units.find(team.state().unit()).map(OrgUnitView::name).orElse("");
    return team.village() == null ? unit : team.village() + ", " + unit;
  }
}
