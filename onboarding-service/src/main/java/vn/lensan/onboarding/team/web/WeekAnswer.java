package vn.lensan.onboarding.team.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.team.HelpKind;
import vn.lensan.onboarding.team.TeamWeek;

/** A team's week as data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WeekAnswer(
    String teamId,
    String team,
    String week,
    LocalDate from,
    LocalDate to,
    int households,
    Map<HelpKind, Integer> helped,
    List<AssignmentAnswer> targets,
    Difficulties difficulties,
    Satisfaction satisfaction) {

  record Difficulties(int raised, int answered, int answeredInTime) {}

  record Satisfaction(int answers, @Nullable Double mean) {}

  static WeekAnswer of(TeamWeek week) {
    return new WeekAnswer(
        week.teamId(),
        week.teamName(),
        week.week().name(),
        week.week().from(),
        week.week().to(),
        week.households(),
        week.helped(),
        week.targets().stream().map(AssignmentAnswer::of).toList(),
        new Difficulties(week.raised(), week.answered(), week.answeredInTime()),
        new Satisfaction(week.answers(), week.satisfaction()));
  }
}
