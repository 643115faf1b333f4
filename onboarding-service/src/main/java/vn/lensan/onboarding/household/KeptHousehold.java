package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.unit.UnitId;

/** The particulars that the registry keeps of a household, and the log of their changes. */
abstract class KeptHousehold extends Aggregate {
  private final String code;
  private final String registeredBy;
  private final Instant createdAt;
  private Profile profile;
  private Instant updatedAt;
  private @Nullable String rowHash;
  private @Nullable ListMarks listed;

  KeptHousehold(String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id);
    this.code = code;
    this.registeredBy = registeredBy;
    this.createdAt = createdAt;
    this.profile = profile;
    this.updatedAt = createdAt;
  }

  abstract HouseholdState state();

  /** Of an erased one nothing can be changed any more. */
  abstract void guardKept();

  /** An alias is not changed; the household that it stands for is. */
  abstract void guardStanding();

  abstract void identityChanged();

  /** True when this told anything new; nothing new, no event. */
  final boolean adopt(Profile told, Act act) {
    return adopt(told, act, HouseholdEvent.Changed::new);
  }

  final boolean adopt(Profile told, Act act, Function<HouseholdState, HouseholdEvent> event) {
    List<HouseholdChange> changes = HouseholdChange.between(id(), profile, told, act);
    if (changes.isEmpty()) {
      return false;
    }
    guardKept();
    HouseholdState before = state();
    if (!profile.looksAs(told)) {
      lookForDuplicates(act.at());
    }
    if (!Identity.of(profile).equals(Identity.of(told))) {
      identityChanged();
    }
    profile = told;
    touched(act);
    changes.forEach(change -> enlist(change.entry()));
    if (!before.equals(state())) {
      record(event.apply(state()));
    }
    return true;
  }

  /**
   * Where it lies is told anew, by a new map or by a person's choice; true when that is news. No
   * state forbids it: what is erased or merged away is counted somewhere too.
   */
  final boolean place(Profile there, Act act) {
    if (there.equals(profile)) {
      return false;
    }
    HouseholdState before = state();
    String from = profile.unit().toString();
    if (!profile.looksAs(there)) {
      lookForDuplicates(act.at());
    }
    profile = there;
    if (!from.equals(there.unit().toString())) {
      note(new HouseholdChange.Fact(EntryKind.PLACED, "unit", from, there.unit().toString()), act);
    }
    touched(act);
    if (!before.equals(state())) {
      record(new HouseholdEvent.Placed(state()));
    }
    return true;
  }

  /** Writes an entry of the change log with this change. */
  final void note(HouseholdChange.Fact fact, Act act) {
    touched(act);
    enlist(HouseholdChange.of(id(), fact, act).entry());
  }

  final void lookForDuplicates(Instant now) {
    enlist(DuplicateLook.at(id(), now));
  }

  final void touched(Act act) {
    updatedAt = act.at();
  }

  final void forgetProfile(Act act) {
    profile = profile.erased();
    rowHash = null;
    touched(act);
    lookForDuplicates(act.at());
  }

  final void madeByRow(@Nullable String hash) {
    rowHash = hash;
  }

  final Optional<String> rowHash() {
    return Optional.ofNullable(rowHash);
  }

  final boolean isFromRow(String hash) {
    return hash.equals(rowHash);
  }

  /** What this row of a list did to it, when it was done before. */
  final Optional<HouseholdIntake.TakenIn.Outcome> doneBy(String job, int row) {
    return Optional.ofNullable(listed).flatMap(marks -> marks.of(job, row));
  }

  final void mark(String job, int row, HouseholdIntake.TakenIn.Outcome outcome) {
    listed = ListMarks.with(listed, job, row, outcome);
  }

  final String code() {
    return code;
  }

  final Profile profile() {
    return profile;
  }

  final UnitId givenUnit() {
    return profile.givenUnit();
  }

  final String registeredBy() {
    return registeredBy;
  }

  final Instant createdAt() {
    return createdAt;
  }

  final Instant updatedAt() {
    return updatedAt;
  }
}
