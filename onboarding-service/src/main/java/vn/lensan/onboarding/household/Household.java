package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** A household and its consents: one document. */
@Document(Household.COLLECTION)
final class Household extends Aggregate {
  static final String COLLECTION = "households";

  private final String code;
  private final String registeredBy;
  private final Instant createdAt;
  private @Nullable String rowHash;
  private HouseholdStatus status;
  private Profile profile;
  private List<Consent> consents;
  private Instant updatedAt;
  private @Nullable LocalDate verifiedOn;
  private @Nullable String verifiedBy;
  private @Nullable String declineReason;
  private @Nullable ListMarks listed;
  private @Nullable MergedAway mergedAway;
  private Takings takings = Takings.NONE;
  private @Nullable Instant restrictedSince;
  private @Nullable LocalDate erasedOn;

  @PersistenceCreator
  Household(
      String id,
      String code,
      String registeredBy,
      Instant createdAt,
      @Nullable String rowHash,
      HouseholdStatus status,
      Profile profile,
      List<Consent> consents,
      Instant updatedAt) {
    super(id);
    this.code = code;
    this.registeredBy = registeredBy;
    this.createdAt = createdAt;
    this.rowHash = rowHash;
    this.status = status;
    this.profile = profile;
    this.consents = new ArrayList<>(consents);
    this.updatedAt = updatedAt;
  }

  static Household registered(
      String id, Profile profile, String by, @Nullable String rowHash, Instant now) {
    Instant at = now.truncatedTo(ChronoUnit.MILLIS);
    Household household =
        new Household(
            id,
            HouseholdCode.of(id),
            by,
            at,
            rowHash,
            HouseholdStatus.REGISTERED,
            profile,
            List.of(),
            at);
    household.record(new HouseholdEvent.Registered(household.state()));
    household.enlist(DuplicateLook.at(id, at));
    return household;
  }

  /** True when this told anything new; nothing new, no event. */
  boolean revise(Profile told, String by, Instant now) {
    guardStanding();
    Takings left = takings.edited(profile, told);
    boolean news = adopt(told, by, null, now);
    if (news) {
      takings = left;
      declineReason = null;
    }
    return news;
  }

  private boolean adopt(Profile told, String by, @Nullable String reason, Instant now) {
    List<HouseholdChange> changes = HouseholdChange.between(id(), profile, told, by, reason, now);
    if (changes.isEmpty()) {
      return false;
    }
    guardKept();
    HouseholdState before = state();
    if (!profile.looksAs(told)) {
      enlist(DuplicateLook.at(id(), now));
    }
    profile = told;
    updatedAt = now.truncatedTo(ChronoUnit.MILLIS);
    changes.forEach(change -> enlist(change.entry()));
    if (!before.equals(state())) {
      record(new HouseholdEvent.Changed(state()));
    }
    return true;
  }

  /** Becomes an alias; its own particulars stay as they are. */
  void mergeAway(MergedAway away, String by, String reason, Instant now) {
    if (mergedAway != null && mergedAway.isBy(away.mergeId())) {
      return;
    }
    guardStanding();
    guardKept();
    log("mergedInto", null, away.into(), by, reason, now);
    mergedAway = away;
    status = HouseholdStatus.MERGED;
    enlist(DuplicateLook.at(id(), now));
    record(new HouseholdEvent.Merged(state(), away.mergeId()));
  }

  void standAgain(MergeOrder order, Instant now) {
    MergedAway away = mergedAway;
    if (away == null || !away.isBy(order.mergeId())) {
      return;
    }
    log("mergedInto", away.into(), null, order.by(), order.reason(), now);
    mergedAway = null;
    if (!isErased()) {
      status = away.before();
    }
    enlist(DuplicateLook.at(id(), now));
    record(new HouseholdEvent.Unmerged(state(), order.mergeId()));
  }

  /** What it took over; done again, the same. */
  List<FieldGroup> takeOver(MergeOrder order, Profile losers, Instant now) {
    Optional<Taking> done = takings.of(order.mergeId());
    if (done.isPresent()) {
      return done.get().taken();
    }
    guardStanding();
    List<FieldGroup> groups = order.groups(profile, losers);
    takings = takings.plus(order.mergeId(), groups, profile);
    log("merged", null, order.loser(), order.by(), order.reason(), now);
    adopt(Takings.laid(profile, losers, groups), order.by(), order.reason(), now);
    return groups;
  }

  /** What it gave back: all that the merge brought and nobody edited since. */
  List<FieldGroup> giveBack(MergeOrder order, Instant now) {
    Optional<Taking> done = takings.of(order.mergeId());
    if (done.isEmpty()) {
      return List.of();
    }
    guardStanding();
    Takings.Undone undone = takings.without(done.get(), profile);
    takings = undone.rest();
    log("merged", order.loser(), null, order.by(), order.reason(), now);
    adopt(undone.profile(), order.by(), order.reason(), now);
    return done.get().untouched();
  }

  void guardStanding() {
    if (mergedAway != null) {
      throw HouseholdRefusal.isAlias(id(), mergedAway.into());
    }
  }

  /** The household that it is an alias of. */
  Optional<String> mergedInto() {
    return Optional.ofNullable(mergedAway).map(MergedAway::into);
  }

  private void log(
      String attribute,
      @Nullable String old,
      @Nullable String is,
      String by,
      String reason,
      Instant now) {
    updatedAt = now.truncatedTo(ChronoUnit.MILLIS);
    enlist(HouseholdChange.of(id(), attribute, old, is, by, reason, now).entry());
  }

  /** Four eyes: whoever registered a household can't verify it. */
  void verify(String by, Instant now) {
    guardDecision(by);
    status = HouseholdStatus.VERIFIED;
    verifiedBy = by;
    verifiedOn = Days.of(now);
    declineReason = null;
    touched(by, "status", HouseholdStatus.REGISTERED.name(), status.name(), now);
    record(new HouseholdEvent.Verified(state()));
  }

  void decline(String by, String reason, Instant now) {
    guardDecision(by);
    touched(by, "declineReason", declineReason, reason, now);
    declineReason = reason;
    record(new HouseholdEvent.Declined(state()));
  }

  private void guardDecision(String by) {
    if (registeredBy.equals(by)) {
      throw HouseholdRefusal.ownRegistration();
    }
    guardStanding();
    if (status != HouseholdStatus.REGISTERED) {
      throw HouseholdRefusal.notWaiting(status);
    }
  }

  /** False when it is known already: told again, or told with its withdrawal before. */
  boolean consent(Consent given, Instant now) {
    guardKept();
    Optional<Consent> known = new Consents(consents).find(given.consentId());
    if (known.filter(one -> !one.saysTheSame(given)).isPresent()) {
      throw HouseholdRefusal.consentIdUsed(given.consentId());
    }
    if (known.isPresent()) {
      return false;
    }
    consents.add(given);
    updatedAt = now.truncatedTo(ChronoUnit.MILLIS);
    record(new ConsentEvent.Given(id(), given, activeConsents()));
    return true;
  }

  /** A word from a list: true when it is news, and does not undo a withdrawal. */
  boolean consentFromList(Consent told, Instant now) {
    return !new Consents(consents).settle(told) && consent(told, now);
  }

  /** True when it is news; withdrawing twice is once, and the earlier moment holds. */
  boolean withdrawConsent(String consentId, Instant at, Instant now) {
    Optional<Consent> news =
        new Consents(consents)
            .find(consentId)
            .filter(one -> one.withdrawnAt() == null || at.isBefore(one.withdrawnAt()));
    news.ifPresent(
        consent -> {
          Consent withdrawn = consent.withdrawn(at.truncatedTo(ChronoUnit.MILLIS));
          consents.set(consents.indexOf(consent), withdrawn);
          updatedAt = now.truncatedTo(ChronoUnit.MILLIS);
          record(new ConsentEvent.Withdrawn(id(), withdrawn, now, activeConsents()));
        });
    return news.isPresent();
  }

  /** Everything that was agreed to and still stands. */
  void withdrawAll(Instant now) {
    List.copyOf(consents).stream()
        .filter(consent -> consent.withdrawnAt() == null)
        .forEach(consent -> withdrawConsent(consent.consentId(), now, now));
  }

  boolean hasConsent(String consentId) {
    return new Consents(consents).find(consentId).isPresent();
  }

  List<Consent.Active> activeConsents() {
    return new Consents(consents).active();
  }

  boolean consentsTo(String purpose, String receiver) {
    return activeConsents().contains(new Consent.Active(purpose, receiver));
  }

  boolean isVerified() {
    return status == HouseholdStatus.VERIFIED || status == HouseholdStatus.ACTIVE;
  }

  boolean isFromRow(String hash) {
    return hash.equals(rowHash);
  }

  /** What this row of a list did to it, when it was done before. */
  Optional<HouseholdIntake.TakenIn.Outcome> doneBy(String job, int row) {
    return Optional.ofNullable(listed).flatMap(marks -> marks.of(job, row));
  }

  void mark(String job, int row, HouseholdIntake.TakenIn.Outcome outcome) {
    listed = ListMarks.with(listed, job, row, outcome);
  }

  /** Until it is lifted nothing goes out and no list changes it; true when that is news. */
  boolean restrict(String by, Instant now) {
    guardKept();
    boolean news = restrictedSince == null;
    if (news) {
      restrictedSince = now.truncatedTo(ChronoUnit.MILLIS);
      touched(by, "restricted", "false", "true", now);
      record(new HouseholdEvent.Restricted(state()));
    }
    return news;
  }

  boolean release(String by, Instant now) {
    guardKept();
    boolean news = restrictedSince != null;
    if (news) {
      restrictedSince = null;
      touched(by, "restricted", "true", "false", now);
      record(new HouseholdEvent.Released(state()));
    }
    return news;
  }

  boolean isRestricted() {
    return restrictedSince != null;
  }

  /**
   * Takes out all that turns the id into a person; what remains is counted as before. True when it
   * is news.
   */
  boolean erase(Instant now) {
    if (isErased()) {
      return false;
    }
    withdrawAll(now);
    consents.replaceAll(Consent::withoutPhoto);
    profile = profile.erased();
    takings = Takings.NONE;
    enlist(DuplicateLook.at(id(), now));
    rowHash = null;
    declineReason = null;
    status = HouseholdStatus.ERASED;
    erasedOn = Days.of(now);
    updatedAt = now.truncatedTo(ChronoUnit.MILLIS);
    record(new HouseholdEvent.Erased(state()));
    return true;
  }

  boolean isErased() {
    return status == HouseholdStatus.ERASED;
  }

  /** Of an erased one nothing can be changed any more. */
  void guardKept() {
    if (isErased()) {
      throw HouseholdRefusal.erased();
    }
  }

  List<String> withdrawnConsents(String purpose) {
    return consents.stream()
        .filter(consent -> consent.purpose().equals(purpose) && consent.withdrawnAt() != null)
        .map(Consent::consentId)
        .toList();
  }

  List<Consent> consents() {
    return List.copyOf(consents);
  }

  private void touched(String by, String attribute, @Nullable String old, String now, Instant at) {
    updatedAt = at.truncatedTo(ChronoUnit.MILLIS);
    enlist(HouseholdChange.of(id(), attribute, old, now, by, null, at).entry());
  }

  String code() {
    return code;
  }

  HouseholdStatus status() {
    return status;
  }

  Profile profile() {
    return profile;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  UnitId givenUnit() {
    return profile.givenUnit();
  }

  HouseholdState state() {
    MergedAway away = mergedAway;
    return new HouseholdState(
        id(),
        code,
        profile.kind(),
        status,
        away == null ? profile.unit() : away.unit(),
        profile.givenUnit(),
        away == null ? profile.within() : away.within(),
        away == null ? profile.places() : away.places(),
        profile.cooperativeId(),
        profile.commodities(),
        Days.of(createdAt),
        verifiedOn,
        away == null ? null : away.into(),
        isRestricted() ? Boolean.TRUE : null,
        erasedOn);
  }

  HouseholdView view(boolean namesMasked) {
    return new HouseholdView(
        state(),
        profile.maskedHead(namesMasked),
        profile.village(),
        profile.cooperative(),
        profile.position(),
        profile.crops(),
        List.copyOf(consents),
        profile.undecided(),
        declineReason,
        version(),
        createdAt,
        updatedAt,
        null);
  }
}
