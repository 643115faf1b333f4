package vn.lensan.onboarding.team;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdStatus;
import vn.lensan.onboarding.household.HouseholdView;
import vn.lensan.onboarding.photo.PhotoService;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to difficulties: raised, handed to somebody, answered on a clock. */
@Service
public class DifficultyService {
  private final Difficulties difficulties;
  private final Teams teams;
  private final HouseholdService households;
  private final PhotoService photos;
  private final Questions questions;
  private final Clock clock;

  DifficultyService(
      Difficulties difficulties,
      Teams teams,
      HouseholdService households,
      PhotoService photos,
      Questions questions,
      Clock clock) {
    this.difficulties = difficulties;
    this.teams = teams;
    this.households = households;
    this.photos = photos;
    this.questions = questions;
    this.clock = clock;
  }

  public DifficultyView raise(DifficultyTold told, Caller caller) {
    told.photoIds().forEach(photo -> photos.check(photo, caller));
    HouseholdView household =
        told.householdId() == null ? null : household(told.householdId(), caller);
    Team team = told.teamId() == null ? null : team(told.teamId(), caller);
    DifficultyTold now =
        new DifficultyTold(
            told.id() == null ? RequestIds.newId() : told.id(),
            household == null ? null : household.id(),
            told.teamId(),
            told.about(),
            told.text(),
            told.photoIds());
    return keep(now, place(household, team), caller);
  }

  private HouseholdView household(String id, Caller caller) {
    HouseholdView household = households.viewToWorkOn(id, caller);
    if (household.state().status() == HouseholdStatus.ERASED) {
      throw TeamRefusal.erased();
    }
    return household;
  }

  private static Difficulty.Place place(@Nullable HouseholdView household, @Nullable Team team) {
    if (household != null) {
      return new Difficulty.Place(household.within(), household.state().places());
    }
    if (team != null) {
      return new Difficulty.Place(team.state().within(), team.state().places());
    }
    throw TeamRefusal.invalid("/householdId", "required");
  }

  private DifficultyView keep(DifficultyTold told, Difficulty.Place place, Caller caller) {
    String id = String.valueOf(told.id());
    Difficulty raised = Difficulty.raised(id, told, place, caller.client(), clock.instant());
    if (difficulties.insertIfAbsent(raised)) {
      return raised.view(today());
    }
    return difficulties
        .find(id, caller.scope())
        .filter(known -> known.saysTheSame(told))
        .orElseThrow(() -> TeamRefusal.idUsed(id))
        .view(today());
  }

  public DifficultyView view(String id, Caller caller) {
    return find(id, caller).view(today());
  }

  public Page<DifficultyView> page(DifficultyQuery query, PageRequest page, Caller caller) {
    LocalDate today = today();
    return difficulties.page(query, caller.scope(), page).map(one -> one.view(today));
  }

  public DifficultyView assign(String id, Assignee to, IfMatch version, Caller caller) {
    if (to.teamId() == null && to.client() == null) {
      throw TeamRefusal.invalid("/teamId", "required");
    }
    if (to.teamId() != null) {
      team(to.teamId(), caller);
    }
    return change(
        id,
        version,
        caller,
        (one, now) -> one.assign(to.teamId(), to.client(), caller.client(), now));
  }

  /** Who has to see to it. */
  public record Assignee(@Nullable String teamId, @Nullable String client) {}

  public DifficultyView answer(String id, String words, IfMatch version, Caller caller) {
    DifficultyView answered =
        change(id, version, caller, (one, now) -> one.answer(words, caller.client(), now));
    questions.askAfter(answered.facts());
    return answered;
  }

  private DifficultyView change(
      String id, IfMatch version, Caller caller, BiConsumer<Difficulty, Instant> change) {
    Difficulty found = find(id, caller);
    version.check(found.version());
    change.accept(found, clock.instant());
    return difficulties.save(found).view(today());
  }

  private Team team(String id, Caller caller) {
    return teams.find(id, caller.scope()).orElseThrow(() -> TeamRefusal.notFound(id));
  }

  private Difficulty find(String id, Caller caller) {
    return difficulties
        .find(id, caller.scope())
        .orElseThrow(() -> TeamRefusal.difficultyNotFound(id));
  }

  private LocalDate today() {
    return Days.today(clock);
  }
}
