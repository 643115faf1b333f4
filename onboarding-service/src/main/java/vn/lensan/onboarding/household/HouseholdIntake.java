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
    return known(row, caller).doubts();
  }

  public TakenIn takeIn(ListedHousehold row, Caller caller) {
    Known known = known(row, caller);
    List<String> doubts = new ArrayList<>(known.doubts());
    Known placed = inCooperative(row, known, doubts);
    Profile profile = Profile.of(placed, fingerprints, row.cooperative());
    Optional<Household> about = about(row, known, caller);
    if (about.isPresent()) {
      return new TakenIn(update(about.get(), row, profile, caller), doubts);
    }
    // Made by this very row before a crash: it is still a household that this job created.
    boolean repeated =
        households.byRow(row.rowHash()).filter(found -> !found.id().equals(row.id())).isPresent();
    return repeated
        ? new TakenIn(TakenIn.Outcome.UNCHANGED, doubts)
        : new TakenIn(create(row, profile, caller), doubts);
  }

  private Known known(ListedHousehold row, Caller caller) {
    Known known = Known.of(row.particulars(), units, Days.today(clock).getYear());
    if (!caller.scope().covers(known.placement().within())) {
      throw HouseholdRefusal.outsideScope().error("/unit", "unit.outside");
    }
    return known;
  }

  private Known inCooperative(ListedHousehold row, Known known, List<String> doubts) {
    if (row.cooperative() == null) {
      return known;
    }
    Optional<String> id = cooperatives.find(row.cooperative(), known.placement());
    if (id.isEmpty()) {
      doubts.add("cooperative.unknown");
      return known;
    }
    Particulars told = row.particulars();
    Particulars member =
        new Particulars(
            told.kind(),
            told.head(),
            told.unit(),
            told.village(),
            id.get(),
            told.position(),
            told.crops());
    return new Known(
        member, known.placement(), known.phone(), known.citizenNumber(), known.doubts());
  }

  /**
   * The household that the row is about: by its code, or by the same citizen number in the same
   * commune.
   */
  private Optional<Household> about(ListedHousehold row, Known known, Caller caller) {
    if (row.code() != null) {
      return HouseholdCode.parse(row.code())
          .flatMap(code -> households.byCode(code, caller.scope()));
    }
    if (known.citizenNumber() == null) {
      return Optional.empty();
    }
    String hash = fingerprints.of(HouseholdHashes.CITIZEN, known.citizenNumber());
    return households
        .byCitizenIn(hash, known.placement().now().toString())
        .filter(found -> !found.id().equals(row.id()));
  }

  private TakenIn.Outcome update(
      Household household, ListedHousehold row, Profile profile, Caller caller) {
    if (household.isFromRow(row.rowHash())) {
      return TakenIn.Outcome.UNCHANGED;
    }
    boolean changed = household.revise(profile, caller.client(), clock.instant());
    if (changed) {
      households.save(household);
    }
    return changed ? TakenIn.Outcome.UPDATED : TakenIn.Outcome.UNCHANGED;
  }

  private TakenIn.Outcome create(ListedHousehold row, Profile profile, Caller caller) {
    Instant now = clock.instant();
    Household household =
        Household.registered(row.id(), profile, caller.client(), row.rowHash(), now);
    if (row.consent() != null) {
      household.consent(row.consent().by(caller.client(), now), now);
    }
    households.insertIfAbsent(household);
    return TakenIn.Outcome.CREATED;
  }
}
