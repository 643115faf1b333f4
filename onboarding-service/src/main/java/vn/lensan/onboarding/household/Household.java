package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.onboarding.household.HouseholdChange.Fact;
import vn.lensan.onboarding.unit.Placement;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/**
 * A household with all that hangs on it: one document. Its concerns stand one above the other, each
 * with its own fields and rules: what is {@link KeptHousehold kept}, its {@link LivingHousehold
 * life}, {@link MergeableHousehold merges}, what it {@link AgreeingHousehold agreed to}, its {@link
 * PeopledHousehold people}, and what needs {@link ReviewedHousehold two} to decide.
 */
@Document(Household.COLLECTION)
final class Household extends ReviewedHousehold {
  static final String COLLECTION = "households";
  private @Nullable LocalDate erasedOn;

  @PersistenceCreator
  Household(String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  static Household registered(
      String id, Profile profile, String by, @Nullable String rowHash, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    Household household = new Household(id, HouseholdCode.of(id), by, at, profile);
    household.madeByRow(rowHash);
    household.record(new HouseholdEvent.Registered(household.state()));
    household.lookForDuplicates(at);
    return household;
  }

  /**
   * Takes out all that turns the id into a person; what remains is counted as before. True when it
   * is news.
   */
  boolean erase(Act act) {
    if (isErased()) {
      return false;
    }
    withdrawAll(act);
    forgetProofs();
    forgetPeople();
    forgetWords();
    forgetTakings();
    mended();
    forgetProfile(act);
    note(new Fact(EntryKind.ERASED, "status", status().name(), null), act);
    standAs(HouseholdStatus.ERASED);
    erasedOn = Days.of(act.at());
    record(new HouseholdEvent.Erased(state()));
    return true;
  }

  /** Lineage or a person says where it lies; true when that is news. */
  boolean placeAt(Placement there, @Nullable UnitId chosen, Act act) {
    Profile placed = profile().placed(there, chosen);
    return place(isErased() ? placed.erased() : placed, act);
  }

  @Override
  HouseholdState state() {
    return new HouseholdState(
        id(),
        code(),
        profile().kind(),
        status(),
        standsIn(),
        profile().givenUnit(),
        standsWithin(),
        standsAt(),
        profile().cooperativeId(),
        profile().commodities(),
        profile().crops().isEmpty() ? null : profile().crops(),
        Days.of(createdAt()),
        verifiedOn(),
        mergedInto().orElse(null),
        isRestricted() ? Boolean.TRUE : null,
        erasedOn,
        closures().spells(),
        identification());
  }

  HouseholdView view(boolean namesMasked) {
    return new HouseholdView(
        state(),
        profile().maskedHead(namesMasked),
        profile().village(),
        profile().cooperative(),
        profile().position(),
        profile().crops(),
        consents(),
        profile().undecided(),
        declineReason(),
        version(),
        createdAt(),
        updatedAt(),
        null,
        HouseholdDetails.of(this, namesMasked));
  }
}
