package vn.lensan.onboarding.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.unit.UnitId;

/** A team of a village or hamlet, its members and its targets: few enough for one document. */
@Document(Team.COLLECTION)
final class Team extends Aggregate {
  static final String COLLECTION = "teams";

  private final UnitId unit;
  private final List<String> within;
  private final List<String> places;
  private @Nullable String village;
  private Decision decision;
  private TeamStatus status = TeamStatus.ACTIVE;
  private @Nullable LocalDate dissolvedOn;
  private @Nullable PersonalText reason;
  private List<Member> members = new ArrayList<>();
  private List<Assignment> assignments = new ArrayList<>();

  @PersistenceCreator
  Team(String id, UnitId unit, List<String> within, List<String> places, Decision decision) {
    super(id);
    this.unit = unit;
    this.within = within;
    this.places = places;
    this.decision = decision;
  }

  static Team formed(String id, TeamTold told, Placement at) {
    Team team = new Team(id, told.unit(), at.within(), at.places(), told.decision());
    team.village = told.village();
    team.record(new TeamEvent.Formed(team.state()));
    return team;
  }

  /** True when it is news. A dissolved team is history: nothing of it changes. */
  boolean revise(TeamChange change) {
    guardActive();
    String before = view().toString();
    village = change.village() == null ? village : change.village();
    decision = change.decision() == null ? decision : change.decision();
    if (change.dissolvedOn() != null) {
      dissolve(change.dissolvedOn(), change.reason());
    } else if (!before.equals(view().toString())) {
      record(new TeamEvent.Changed(state()));
    }
    return !before.equals(view().toString());
  }

  private void dissolve(LocalDate on, @Nullable String why) {
    if (on.isBefore(decision.on())) {
      throw TeamRefusal.invalid("/dissolvedOn", "team.before-decision");
    }
    status = TeamStatus.DISSOLVED;
    dissolvedOn = on;
    reason = PersonalText.ofNullable(why);
    record(new TeamEvent.Dissolved(state()));
  }

  /** False when the id is known: told twice, one member. */
  boolean join(Member member) {
    guardActive();
    if (members.stream().anyMatch(known -> known.id().equals(member.id()))) {
      return false;
    }
    members.add(member);
    record(new TeamEvent.Changed(state()));
    return true;
  }

  void change(String memberId, MemberChange change) {
    Member member =
        members.stream()
            .filter(one -> one.id().equals(memberId))
            .findFirst()
            .orElseThrow(() -> TeamRefusal.memberNotFound(memberId));
    if (change.until() != null && change.until().isBefore(member.from())) {
      throw TeamRefusal.invalid("/until", "team.before-joining");
    }
    Member changed = member.changed(change);
    if (!changed.equals(member)) {
      members.set(members.indexOf(member), changed);
      record(new TeamEvent.Changed(state()));
    }
  }

  /** False when the id is known: told twice, one target. */
  boolean assign(Assignment assignment) {
    guardActive();
    boolean news = assignments.stream().noneMatch(known -> known.id().equals(assignment.id()));
    if (news) {
      assignments.add(assignment);
      record(assignment.givenTo(state()));
    }
    return news;
  }

  boolean workedOn(LocalDate day) {
    return !day.isBefore(decision.on()) && (dissolvedOn == null || !day.isAfter(dissolvedOn));
  }

  boolean worksWith(String login, LocalDate day) {
    return workedOn(day) && members.stream().anyMatch(member -> member.worksAs(login, day));
  }

  private void guardActive() {
    if (status == TeamStatus.DISSOLVED) {
      throw TeamRefusal.dissolved();
    }
  }

  Optional<MemberView> member(String memberId) {
    return members.stream().filter(one -> one.id().equals(memberId)).map(Member::view).findFirst();
  }

  UnitId unit() {
    return unit;
  }

  TeamState state() {
    return new TeamState(
        id(), unit, within, places, status, decision.on(), members.size(), dissolvedOn);
  }

  TeamView view() {
    return new TeamView(
        state(),
        village,
        decision,
        reason == null ? null : reason.value(),
        members.stream().map(Member::view).toList(),
        List.copyOf(assignments),
        version());
  }
}
