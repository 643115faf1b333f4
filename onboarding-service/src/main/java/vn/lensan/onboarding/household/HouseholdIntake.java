package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;

/**
 * The registry's door for rows of lists: the same row again changes nothing, whatever became of the
 * job that brought it.
 */
@Service
public class HouseholdIntake {
  private final Households households;
  private final ListedIdentity identity;
  private final Cooperatives cooperatives;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  HouseholdIntake(
      Households households,
      ListedIdentity identity,
      Cooperatives cooperatives,
      OrgUnitService units,
      Fingerprints fingerprints,
      Clock clock) {
    this.households = households;
    this.identity = identity;
    this.cooperatives = cooperatives;
    this.units = units;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /**
   * A row of a list.
   *
   * @param id derived from job and row
   * @param code of a household that it is about, as exports carry it
   * @param rowHash what the row says; the same row again is known by it
   */
  public record ListedHousehold(
      String id,
      String job,
      int number,
      @Nullable String code,
      Particulars particulars,
      @Nullable String cooperative,
      @Nullable ConsentGiven consent,
      String rowHash) {}

  /**
   * @param doubts codes of what a person should look at
   */
  public record TakenIn(Outcome outcome, List<String> doubts) {
    public enum Outcome {
      CREATED,
      UPDATED,
      UNCHANGED
    }
  }

  /** A row, what it says of the household, and what a person should look at. */
  private record Told(
      ListedHousehold row, Particulars particulars, List<String> doubts, Caller caller) {}

  /** Tells what {@link #takeIn} would do, and changes nothing. */
  public TakenIn check(ListedHousehold row, Caller caller) {
    Known known = known(row.particulars());
    refuseOutside(known, caller);
    Told told = new Told(row, row.particulars(), new ArrayList<>(known.doubts()), caller);
    TakenIn.Outcome outcome =
        identity
            .find(row, known, caller)
            .map(household -> update(household, told))
            .orElse(TakenIn.Outcome.CREATED);
    return new TakenIn(outcome, told.doubts());
  }

  public TakenIn takeIn(ListedHousehold row, Caller caller) {
    Known known = known(row.particulars());
    refuseOutside(known, caller);
    List<String> doubts = new ArrayList<>(known.doubts());
    Told told = new Told(row, inCooperative(row, known, doubts), doubts, caller);
    TakenIn.Outcome outcome =
        identity
            .find(row, known, caller)
            .map(household -> again(household, told))
            .orElseGet(() -> create(told));
    return new TakenIn(outcome, doubts);
  }

  private Known known(Particulars told) {
    return Known.of(told, units, Days.today(clock).getYear());
  }

  private static void refuseOutside(Known known, Caller caller) {
    if (!caller.scope().covers(known.placement().within())) {
      throw HouseholdRefusal.outsideScope().error("/unit", "unit.outside");
    }
  }

  private Particulars inCooperative(ListedHousehold row, Known known, List<String> doubts) {
    if (row.cooperative() == null) {
      return row.particulars();
    }
    Optional<String> id = cooperatives.find(row.cooperative(), known.placement());
    if (id.isEmpty()) {
      doubts.add("cooperative.unknown");
    }
    return id.map(row.particulars()::in).orElse(row.particulars());
  }

  /** What this row did before a crash it doesn't do again. */
  private TakenIn.Outcome again(Household household, Told told) {
    ListedHousehold row = told.row();
    return household
        .doneBy(row.job(), row.number())
        .orElseGet(
            () -> {
              TakenIn.Outcome outcome = update(household, told);
              if (outcome == TakenIn.Outcome.UPDATED) {
                household.mark(row.job(), row.number(), outcome);
                households.save(household);
              }
              return outcome;
            });
  }

  /** The row that made the household tells nothing new, whatever was changed by hand since. */
  private TakenIn.Outcome update(Household household, Told told) {
    ListedHousehold row = told.row();
    if (household.mergedInto().isPresent()) {
      // A row of an alias: who merged it has decided which values hold.
      return TakenIn.Outcome.UNCHANGED;
    }
    if (household.isRestricted()) {
      throw HouseholdRefusal.restricted().error("/code", "household.restricted");
    }
    Act act = Act.by(told.caller().client(), clock.instant());
    boolean changed = false;
    if (!household.isFromRow(row.rowHash())) {
      Profile before = household.profile();
      Particulars merged = told.particulars().over(before.told());
      String cooperative =
          row.cooperative() == null ? before.cooperativeFor(merged) : row.cooperative();
      Profile profile = Profile.of(known(merged), fingerprints, cooperative);
      ReviewedHousehold.Revision revision = revise(household, profile, act);
      changed = revision.news();
      if (revision.waits()) {
        told.doubts().add("identity.proposed");
      }
    }
    if (row.consent() != null) {
      changed |= household.consentFromList(row.consent().by(act.by(), act.at()), act);
    }
    return changed ? TakenIn.Outcome.UPDATED : TakenIn.Outcome.UNCHANGED;
  }

  private static ReviewedHousehold.Revision revise(Household household, Profile told, Act act) {
    if (household.status() == HouseholdStatus.CLOSED) {
      throw HouseholdRefusal.closed().error("/code", "household.closed");
    }
    return household.revise(told, act);
  }

  private TakenIn.Outcome create(Told told) {
    ListedHousehold row = told.row();
    Known known = known(told.particulars());
    String id = identity.newId(row, known);
    if (households.insertIfAbsent(made(id, known, told))) {
      return TakenIn.Outcome.CREATED;
    }
    Household there = households.find(id).orElseThrow();
    if (identity.isAbout(there, row, known)) {
      return again(there, told);
    }
    // The one that has the id has become somebody else since.
    households.insertIfAbsent(made(row.id(), known, told));
    return TakenIn.Outcome.CREATED;
  }

  private Household made(String id, Known known, Told told) {
    ListedHousehold row = told.row();
    Act act = Act.by(told.caller().client(), clock.instant());
    Profile profile = Profile.of(known, fingerprints, row.cooperative());
    Household household = Household.registered(id, profile, act.by(), row.rowHash(), act.at());
    if (row.consent() != null) {
      household.consent(row.consent().by(act.by(), act.at()), act);
    }
    household.mark(row.job(), row.number(), TakenIn.Outcome.CREATED);
    return household;
  }
}
