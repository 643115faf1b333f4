package vn.lensan.onboarding.household;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.HouseholdIntake.ListedHousehold;
import vn.lensan.onboarding.household.HouseholdIntake.TakenIn;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;

/** Takes one row of a list in. */
@Component
class ListedTaking {
  private final Households households;
  private final ListedIdentity identity;
  private final Cooperatives cooperatives;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  ListedTaking(
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

  /** A row, what it says of the household, and what a person should look at. */
  record Told(ListedHousehold row, Particulars particulars, List<String> doubts, Caller caller) {}

  /** Tells what {@link #takeIn} would do, and changes nothing. */
  TakenIn check(ListedHousehold row, Caller caller) {
    Known known = inScope(row, caller);
    Told told = told(row, known, caller);
    TakenIn.Outcome outcome =
        identity
            .find(row, known, caller)
            .map(household -> update(household, told))
            .orElse(TakenIn.Outcome.CREATED);
    return new TakenIn(outcome, told.doubts());
  }

  TakenIn takeIn(ListedHousehold row, Caller caller) {
    Known known = inScope(row, caller);
    Told told = inCooperative(told(row, known, caller), known, cooperatives);
    TakenIn.Outcome outcome =
        identity
            .find(row, known, caller)
            .map(household -> again(household, told))
            .orElseGet(() -> create(told));
    return new TakenIn(outcome, told.doubts());
  }

  Known inScope(ListedHousehold row, Caller caller) {
    Known known = known(row.particulars());
    if (!caller.scope().covers(known.placement().within())) {
      throw HouseholdRefusal.outsideScope().error("/unit", "unit.outside");
    }
    return known;
  }

  static Told told(ListedHousehold row, Known known, Caller caller) {
    return new Told(row, row.particulars(), new ArrayList<>(known.doubts()), caller);
  }

  Known known(Particulars told) {
    return Known.of(told, units, Days.today(clock).getYear());
  }

  /** Named, but not in the province's registry, is doubtful. */
  static Told inCooperative(Told told, Known known, CooperativeFinder cooperatives) {
    String named = told.row().cooperative();
    if (named == null) {
      return told;
    }
    Optional<String> id = cooperatives.find(named, known.placement());
    if (id.isEmpty()) {
      told.doubts().add("cooperative.unknown");
    }
    Particulars member = id.map(told.particulars()::in).orElse(told.particulars());
    return new Told(told.row(), member, told.doubts(), told.caller());
  }

  /** What this row did before a crash it doesn't do again. */
  TakenIn.Outcome again(Household household, Told told) {
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
  TakenIn.Outcome update(Household household, Told told) {
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

  Household made(String id, Known known, Told told) {
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
