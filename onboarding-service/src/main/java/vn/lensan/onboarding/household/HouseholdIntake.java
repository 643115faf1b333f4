package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Instant;
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
  private final Cooperatives cooperatives;
  private final OrgUnitService units;
  private final Fingerprints fingerprints;
  private final Clock clock;

  HouseholdIntake(
      Households households,
      Cooperatives cooperatives,
      OrgUnitService units,
      Fingerprints fingerprints,
      Clock clock) {
    this.households = households;
    this.cooperatives = cooperatives;
    this.units = units;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /**
   * A row of a list.
   *
   * @param id for the household that it makes, derived from job and row
   * @param code of a household that it is about, as exports carry it
   * @param rowHash what the row says; the same row again is known by it
   */
  public record ListedHousehold(
      String id,
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

  /** Refuses as {@link #takeIn} would, and changes nothing. */
  public List<String> check(ListedHousehold row, Caller caller) {
    Known known = known(row.particulars());
    refuseOutside(known, caller);
    about(row, known, caller);
    return known.doubts();
  }

  public TakenIn takeIn(ListedHousehold row, Caller caller) {
    Known known = known(row.particulars());
    refuseOutside(known, caller);
    List<String> doubts = new ArrayList<>(known.doubts());
    Particulars told = inCooperative(row, known, doubts);
    // What this very row made before a crash is still a household that this job created.
    Optional<Household> about =
        about(row, known, caller)
            .or(() -> households.byRow(row.rowHash()))
            .filter(found -> !found.id().equals(row.id()));
    TakenIn.Outcome outcome =
        about
            .map(household -> update(household, row, told, caller))
            .orElseGet(() -> create(row, told, caller));
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

  /**
   * The household that the row is about: by its code, or by the same citizen number in the same
   * commune.
   */
  private Optional<Household> about(ListedHousehold row, Known known, Caller caller) {
    if (row.code() != null) {
      Household household =
          HouseholdCode.parse(row.code())
              .flatMap(code -> households.byCode(code, caller.scope()))
              .orElseThrow(HouseholdRefusal::codeUnknown);
      if (!household.profile().unit().equals(known.placement().now())) {
        throw HouseholdRefusal.movedByList();
      }
      return Optional.of(household);
    }
    return Optional.ofNullable(known.citizenNumber())
        .map(number -> fingerprints.of(HouseholdHashes.CITIZEN, number))
        .flatMap(hash -> households.byCitizenIn(hash, known.placement().now().toString()));
  }

  /** The row that made the household tells nothing new, whatever was changed by hand since. */
  private TakenIn.Outcome update(
      Household household, ListedHousehold row, Particulars told, Caller caller) {
    Instant now = clock.instant();
    boolean changed = false;
    if (!household.isFromRow(row.rowHash())) {
      Profile before = household.profile();
      Particulars merged = told.over(before.told());
      String cooperative =
          row.cooperative() == null ? before.cooperativeFor(merged) : row.cooperative();
      Profile profile = Profile.of(known(merged), fingerprints, cooperative);
      changed = household.revise(profile, caller.client(), now);
    }
    if (row.consent() != null) {
      changed |= household.consentFromList(row.consent().by(caller.client(), now), now);
    }
    if (changed) {
      households.save(household);
    }
    return changed ? TakenIn.Outcome.UPDATED : TakenIn.Outcome.UNCHANGED;
  }

  private TakenIn.Outcome create(ListedHousehold row, Particulars told, Caller caller) {
    Instant now = clock.instant();
    Profile profile = Profile.of(known(told), fingerprints, row.cooperative());
    Household household =
        Household.registered(row.id(), profile, caller.client(), row.rowHash(), now);
    if (row.consent() != null) {
      household.consent(row.consent().by(caller.client(), now), now);
    }
    households.insertIfAbsent(household);
    return TakenIn.Outcome.CREATED;
  }
}
