package vn.lensan.onboarding.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to what teams did for households. */
@Service
public class HelpService {
  private final Helps helps;
  private final Teams teams;
  private final HouseholdService households;
  private final Questions questions;
  private final Clock clock;

  HelpService(
      Helps helps, Teams teams, HouseholdService households, Questions questions, Clock clock) {
    this.helps = helps;
    this.teams = teams;
    this.households = households;
    this.questions = questions;
    this.clock = clock;
  }

  /** Told twice under one id, it is one; the household is then asked once how it was. */
  public HelpView tell(String teamId, HelpTold told, Caller caller) {
    Team team = find(teamId, caller);
    HouseholdView household = households.viewToWorkOn(told.householdId(), caller);
    if (household.state().status() == HouseholdStatus.ERASED) {
      throw TeamRefusal.erased();
    }
    check(told.on(), team);
    String id = told.id() == null ? RequestIds.newId() : told.id();
    return keep(Help.given(id, told.of(household.id()), team.state(), caller.client()), team);
  }

  /**
   * What a login did is credited once. Told again, it stays with the team that it was credited to,
   * also when the login works for another one by now, and on the day it was credited for.
   */
  void credit(Help help, Team team) {
    helps
        .find(help.id())
        .ifPresentOrElse(
            known -> teams.find(known.view().teamId()).ifPresent(its -> ask(known, its)),
            () -> keep(help, team));
  }

  private HelpView keep(Help help, Team team) {
    Help kept = help;
    if (!helps.insertIfAbsent(help)) {
      kept =
          helps
              .find(help.id())
              .filter(known -> known.saysTheSame(help))
              .orElseThrow(() -> TeamRefusal.idUsed(help.id()));
    }
    // Also when it was known: the first telling may have been stopped before it asked.
    ask(kept, team);
    return kept.view();
  }

  private void ask(Help help, Team team) {
    questions.ask(Question.about(new Task(Task.Kind.HELP, help.id()), help.view(), team.state()));
  }

  public Page<HelpView> page(String teamId, PageRequest page, Caller caller) {
    return helps.page(find(teamId, caller).id(), page).map(Help::view);
  }

  public List<AssignmentView> progress(String teamId, Caller caller) {
    return find(teamId, caller).view().assignments().stream()
        .map(one -> progress(teamId, one))
        .toList();
  }

  AssignmentView progress(String teamId, Assignment one) {
    return new AssignmentView(one, helps.between(teamId, one.from(), one.to()).with(one.kind()));
  }

  private void check(LocalDate on, Team team) {
    if (on.isAfter(Days.today(clock))) {
      throw TeamRefusal.invalid("/on", "day-in-future");
    }
    if (!team.workedOn(on)) {
      throw TeamRefusal.invalid("/on", "team.not-at-work");
    }
  }

  private Team find(String id, Caller caller) {
    return teams.find(id, caller.scope()).orElseThrow(() -> TeamRefusal.notFound(id));
  }
}
