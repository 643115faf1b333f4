package vn.lensan.onboarding.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to teams, their members and their targets. */
@Service
public class TeamService {
  private final Teams teams;
  private final OrgUnitService units;
  private final Clock clock;

  TeamService(Teams teams, OrgUnitService units, Clock clock) {
    this.teams = teams;
    this.units = units;
    this.clock = clock;
  }

  public TeamView form(TeamTold told, Caller caller) {
    if (!units.knows(told.unit())) {
      throw TeamRefusal.invalid("/unit", "unit.unknown");
    }
    if (!units.isLeaf(told.unit())) {
      throw TeamRefusal.invalid("/unit", "unit.not-a-leaf");
    }
    refuseFuture(told.decision().on(), "/decision/on");
    Placement at = units.place(told.unit());
    if (!caller.scope().covers(at.within())) {
      throw TeamRefusal.outsideScope();
    }
    String id = told.id() == null ? RequestIds.newId() : told.id();
    return teams.insertOnce(Team.formed(id, told, at)).view();
  }

  public TeamView view(String id, Caller caller) {
    return find(id, caller).view();
  }

  public Page<TeamView> page(
      @Nullable String unit, @Nullable TeamStatus status, PageRequest page, Caller caller) {
    return teams.page(unit, status, caller.scope(), page).map(Team::view);
  }

  public TeamView revise(String id, TeamChange change, IfMatch version, Caller caller) {
    if (change.decision() != null) {
      refuseFuture(change.decision().on(), "/decision/on");
    }
    return changed(id, version, caller, team -> team.revise(change));
  }

  public MemberView join(String id, MemberTold told, Caller caller) {
    Team team = find(id, caller);
    String member = told.id() == null ? RequestIds.newId() : told.id();
    if (team.member(member).isEmpty()) {
      refuseLinked(told.client(), team, caller);
      team.join(Member.of(member, told));
      team = teams.save(team);
    }
    return team.member(member).orElseThrow();
  }

  public MemberView change(
      String id, String member, MemberChange change, IfMatch version, Caller caller) {
    refuseLinked(change.client(), find(id, caller), caller);
    changed(id, version, caller, team -> team.change(member, change));
    return find(id, caller).member(member).orElseThrow(() -> TeamRefusal.memberNotFound(member));
  }

  public Assignment assign(String id, AssignmentTold told, Caller caller) {
    if (told.to().isBefore(told.from())) {
      throw TeamRefusal.invalid("/to", "team.ends-before-it-begins");
    }
    Assignment assignment =
        new Assignment(
            told.id() == null ? RequestIds.newId() : told.id(),
            told.kind(),
            told.households(),
            told.from(),
            told.to(),
            caller.client());
    Team team = find(id, caller);
    if (team.assign(assignment)) {
      teams.save(team);
    }
    return team.view().assignments().stream()
        .filter(one -> one.id().equals(assignment.id()))
        .findFirst()
        .orElse(assignment);
  }

  private TeamView changed(String id, IfMatch version, Caller caller, Consumer<Team> change) {
    Team team = find(id, caller);
    version.check(team.version());
    change.accept(team);
    return teams.save(team).view();
  }

  /**
   * What a login does counts for one team; two at the same moment are found at the next look. Of
   * teams elsewhere nothing is said, nor can they keep a login from the team it belongs to.
   */
  private void refuseLinked(@Nullable String client, Team team, Caller caller) {
    if (client != null
        && teams.ofClient(client, Days.today(clock), caller.scope()).stream()
            .anyMatch(other -> !other.id().equals(team.id()))) {
      throw TeamRefusal.clientLinked();
    }
  }

  private void refuseFuture(LocalDate day, String pointer) {
    if (day.isAfter(Days.today(clock))) {
      throw TeamRefusal.invalid(pointer, "day-in-future");
    }
  }

  private Team find(String id, Caller caller) {
    return teams.find(id, caller.scope()).orElseThrow(() -> TeamRefusal.notFound(id));
  }
}
