package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * The registry's door for households of split units. A person says in which of the new units each
 * lies; that is one write of one household, so a bulk decision that was cut short is sent again.
 */
@Service
public class UnitDecisions {
  private static final int AT_ONCE = 2000;
  private static final int BATCH = 100;
  private static final int MOST_GROUPS = 500;

  private final Households households;
  private final Undecided undecided;
  private final OrgUnitService units;
  private final RegistrarTeams teams;
  private final Clock clock;

  UnitDecisions(
      Households households,
      Undecided undecided,
      OrgUnitService units,
      RegistrarTeams teams,
      Clock clock) {
    this.households = households;
    this.undecided = undecided;
    this.units = units;
    this.teams = teams;
    this.clock = clock;
  }

  /**
   * Which of the queue.
   *
   * @param given the split unit; null for all
   * @param village as it is written, empty for those that told none; null for all
   */
  public record Waiting(@Nullable UnitId given, @Nullable String village) {
    private Undecided.Asked within(Caller caller) {
      return new Undecided.Asked(given, village, caller.scope());
    }
  }

  public Page<UndecidedView> page(
      Waiting waiting, PageRequest request, boolean count, Caller caller) {
    Undecided.Asked asked = waiting.within(caller);
    Page<Household> found = undecided.page(asked, request);
    Suggesting suggesting = new Suggesting(caller);
    Page<UndecidedView> page = found.map(one -> UndecidedView.of(one, suggesting.about(one)));
    return count ? page.counted(undecided.count(asked)) : page;
  }

  /** Villages of split units, the one where most wait first. */
  public List<UndecidedGroup> groups(Caller caller) {
    Suggesting suggesting = new Suggesting(caller);
    return undecided.groups(new Waiting(null, null).within(caller), MOST_GROUPS).stream()
        .map(
            group ->
                new UndecidedGroup(
                    group.given(),
                    group.village(),
                    group.households(),
                    suggesting.on(group.given(), null).of(group.village(), null, null)))
        .toList();
  }

  /** What is known of each split unit is read once for a page. */
  private final class Suggesting {
    private final Caller caller;
    private final Map<UnitId, UnitSuggestions> known = new HashMap<>();
    private final Map<String, Optional<UnitId>> registrars = new HashMap<>();

    Suggesting(Caller caller) {
      this.caller = caller;
    }

    List<UnitSuggestion> about(Household household) {
      Profile profile = household.profile();
      UnitId team =
          registrars.computeIfAbsent(household.registeredBy(), teams::unitOf).orElse(null);
      return on(profile.givenUnit(), profile.assigned())
          .of(profile.village(), profile.position(), team);
    }

    UnitSuggestions on(UnitId given, @Nullable UnitId chosen) {
      return known.computeIfAbsent(
          given,
          unit -> {
            List<UnitId> candidates =
                units.couldBe(unit, chosen).stream().filter(units::isLeaf).toList();
            return new UnitSuggestions(
                candidates,
                undecided.witnesses(unit, candidates, caller.scope()),
                one -> units.find(one).map(OrgUnitView::name).orElse(one.code()));
          });
    }
  }

  /** Decided so before, it stays as it is; decided otherwise, it is moved by a transfer. */
  public UndecidedView decide(String id, UnitId unit, IfMatch version, Caller caller) {
    Household household =
        households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    if (!isSo(household, unit)) {
      version.check(household.version());
      decide(household, unit, act(caller));
      households.save(household);
    }
    return UndecidedView.of(household, List.of());
  }

  /** Each on its own: one that can't be decided holds nobody else back. */
  public UnitDecided decide(List<String> ids, UnitId unit, Caller caller) {
    Tally tally = new Tally(unit, caller);
    ids.stream().distinct().forEach(tally::decide);
    return tally.told(false);
  }

  /** All that wait of a split unit, or of a village of it; as many as one request may do. */
  public UnitDecided decide(Waiting waiting, UnitId unit, Caller caller) {
    Tally tally = new Tally(unit, caller);
    Undecided.Asked asked = waiting.within(caller);
    String last = "";
    List<Household> batch = undecided.after(asked, last, BATCH);
    while (!batch.isEmpty() && tally.all() < AT_ONCE) {
      batch.forEach(household -> tally.decide(household.id()));
      last = batch.getLast().id();
      batch = undecided.after(asked, last, BATCH);
    }
    return tally.told(!batch.isEmpty());
  }

  private final class Tally {
    private final UnitId unit;
    private final Caller caller;
    private final List<UnitDecided.Refused> refused = new ArrayList<>();
    private int decided;
    private int unchanged;

    Tally(UnitId unit, Caller caller) {
      this.unit = unit;
      this.caller = caller;
    }

    void decide(String id) {
      try {
        if (decidedNow(id, unit, caller)) {
          decided++;
        } else {
          unchanged++;
        }
      } catch (Problem refusal) {
        if (refusal.status().is5xxServerError()) {
          throw refusal;
        }
        refused.add(new UnitDecided.Refused(id, code(refusal)));
      } catch (OptimisticLockingFailureException busy) {
        refused.add(new UnitDecided.Refused(id, "version.stale"));
      }
    }

    private String code(Problem refusal) {
      return refusal.errors().isEmpty() ? refusal.code() : refusal.errors().getFirst().code();
    }

    int all() {
      return decided + unchanged + refused.size();
    }

    UnitDecided told(boolean more) {
      return new UnitDecided(decided, unchanged, List.copyOf(refused), more);
    }
  }

  private boolean decidedNow(String id, UnitId unit, Caller caller) {
    Household seen =
        households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
    if (isSo(seen, unit)) {
      return false;
    }
    AtomicBoolean news = new AtomicBoolean();
    households.change(
        seen.id(),
        household -> {
          guardInScope(household, id, caller);
          boolean before = isSo(household, unit);
          news.set(!before);
          if (!before) {
            decide(household, unit, act(caller));
          }
        });
    return news.get();
  }

  /** It may have been moved by somebody else since it was found. */
  private static void guardInScope(Household household, String id, Caller caller) {
    if (!caller.scope().covers(household.profile().within())) {
      throw HouseholdRefusal.notFound(id);
    }
  }

  private static boolean isSo(Household household, UnitId unit) {
    Profile profile = household.profile();
    return !profile.undecided() && unit.equals(profile.assigned());
  }

  private void decide(Household household, UnitId unit, Act act) {
    household.guardKept();
    Profile profile = household.profile();
    if (!profile.undecided()) {
      throw Problem.of(HttpStatus.CONFLICT, "unit-decision.none");
    }
    if (!mayBe(profile, unit)) {
      throw Problem.invalid("unit-decision.invalid").error("/unit", "unit.not-a-candidate");
    }
    household.placeAt(units.place(profile.givenUnit(), unit), unit, act);
  }

  /** Of what the unit became; of one whose lineage nobody told, whatever lies where it lay. */
  private boolean mayBe(Profile profile, UnitId unit) {
    List<UnitId> candidates = units.couldBe(profile.givenUnit(), profile.assigned());
    return units.isLeaf(unit) && units.path(unit).stream().anyMatch(candidates::contains);
  }

  private Act act(Caller caller) {
    return Act.by(caller.client(), clock.instant());
  }
}
