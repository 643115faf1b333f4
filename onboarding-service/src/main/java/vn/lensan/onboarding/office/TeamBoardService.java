package vn.lensan.onboarding.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.team.DifficultyQuery;
import vn.lensan.onboarding.team.DifficultyService;
import vn.lensan.onboarding.team.DifficultyView;
import vn.lensan.onboarding.team.TeamService;
import vn.lensan.onboarding.team.TeamView;
import vn.lensan.onboarding.team.WeekService;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** Teams, what they found difficult, and their week. */
@Service
public class TeamBoardService {
  private static final int WEEK_NAME = "2026-W47".length();
  private final TeamService teams;
  private final DifficultyService difficulties;
  private final WeekService weeks;
  private final Clock clock;

  TeamBoardService(
      TeamService teams, DifficultyService difficulties, WeekService weeks, Clock clock) {
    this.teams = teams;
    this.difficulties = difficulties;
    this.weeks = weeks;
    this.clock = clock;
  }

  public Page<TeamView> teams(PageRequest page, Caller caller) {
    return teams.page(null, null, page, caller);
  }

  public Shortlist<DifficultyRow> difficulties(int shown, Caller caller) {
    return open(new DifficultyQuery(false, null, null, null), shown, caller);
  }

  private Shortlist<DifficultyRow> open(DifficultyQuery query, int shown, Caller caller) {
    Page<DifficultyView> page = difficulties.page(query, new PageRequest(shown, null), caller);
    List<DifficultyRow> rows =
        page.items().stream().map(this::row).sorted(DifficultyRow.DUE_FIRST).toList();
    return new Shortlist<>(rows, page.cursor() != null);
  }

  public DifficultyRow difficulty(String id, Caller caller) {
    return row(difficulties.view(id, caller));
  }

  private DifficultyRow row(DifficultyView one) {
    return new DifficultyRow(one, DueIn.of(one.facts(), today()));
  }

  /** The week that today lies in. */
  public TeamPage team(String id, int shown, Caller caller) {
    return new TeamPage(
        teams.view(id, caller),
        weeks.week(id, weekOf(today()), caller),
        weekOf(today().minusWeeks(1)),
        open(new DifficultyQuery(false, id, null, null), shown, caller));
  }

  private static String weekOf(LocalDate day) {
    return DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, WEEK_NAME);
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
