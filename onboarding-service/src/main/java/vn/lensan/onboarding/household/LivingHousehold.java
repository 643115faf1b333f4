package vn.lensan.onboarding.household;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;
import vn.lensan.platform.time.Days;

/** Registered, verified, active, closed and open again; restricted and released. */
abstract class LivingHousehold extends KeptHousehold {
  private static final String STATUS = "status";
  private HouseholdStatus status = HouseholdStatus.REGISTERED;
  private @Nullable LocalDate verifiedOn;
  private @Nullable String verifiedBy;
  private @Nullable String declineReason;
  private @Nullable LocalDate shopSince;
  private @Nullable Closures closures;
  private @Nullable Instant restrictedSince;

  LivingHousehold(String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  /** Four eyes: whoever registered a household can't verify it. */
  final void verify(Act act) {
    guardDecision(act.by());
    become(EntryKind.VERIFIED, HouseholdStatus.VERIFIED, act);
    verifiedBy = act.by();
    verifiedOn = Days.of(act.at());
    declineReason = null;
    record(new HouseholdEvent.Verified(state()));
    activate(act);
  }

  final void decline(Act act, String reason) {
    guardDecision(act.by());
    note(new Fact(EntryKind.DECLINED, "declineReason", declineReason, reason), act);
    declineReason = reason;
    record(new HouseholdEvent.Declined(state()));
  }

  final void mended() {
    declineReason = null;
  }

  private void guardDecision(String by) {
    if (registeredBy().equals(by)) {
      throw HouseholdRefusal.ownRegistration();
    }
    guardStanding();
    if (status != HouseholdStatus.REGISTERED) {
      throw HouseholdRefusal.notWaiting(status);
    }
  }

  /** A marketplace has opened its shop; active it is once it is verified too. True when news. */
  final boolean openedShop(LocalDate day, Act act) {
    if (!isNewShop(day)) {
      return false;
    }
    shopSince = day;
    touched(act);
    activate(act);
    return true;
  }

  /** The first shop counts; of an erased household none does any more. */
  final boolean isNewShop(LocalDate day) {
    return !isErased() && (shopSince == null || day.isBefore(shopSince));
  }

  private void activate(Act act) {
    if (status == HouseholdStatus.VERIFIED && shopSince != null) {
      become(EntryKind.ACTIVATED, HouseholdStatus.ACTIVE, act);
      record(new HouseholdEvent.Activated(state()));
    }
  }

  final void close(Act act) {
    guardOpen();
    closures = closures().begun(Days.of(act.at()), status);
    become(EntryKind.CLOSED, HouseholdStatus.CLOSED, act);
    record(new HouseholdEvent.Closed(state()));
  }

  /** Is again what it was; and active, if a shop was opened meanwhile. */
  final void reopen(Act act) {
    guardStanding();
    guardKept();
    if (status != HouseholdStatus.CLOSED) {
      throw HouseholdRefusal.notClosed(status);
    }
    HouseholdStatus before = closures().before();
    closures = closures().ended(Days.of(act.at()));
    become(EntryKind.REOPENED, before, act);
    record(new HouseholdEvent.Reopened(state()));
    activate(act);
  }

  /** Neither alias nor erased nor closed. */
  final void guardOpen() {
    guardStanding();
    guardKept();
    if (status == HouseholdStatus.CLOSED) {
      throw HouseholdRefusal.closed();
    }
  }

  final void become(EntryKind kind, HouseholdStatus next, Act act) {
    note(new Fact(kind, STATUS, status.name(), next.name()), act);
    status = next;
  }

  /** By a merge, which has an entry of its own in the log. */
  final void standAs(HouseholdStatus next) {
    status = next;
  }

  /** Until it is lifted nothing goes out and no list changes it; true when that is news. */
  final boolean restrict(Act act) {
    guardKept();
    boolean news = restrictedSince == null;
    if (news) {
      restrictedSince = act.at();
      note(new Fact(EntryKind.RESTRICTED, "restricted", "false", "true"), act);
      record(new HouseholdEvent.Restricted(state()));
    }
    return news;
  }

  final boolean release(Act act) {
    guardKept();
    boolean news = restrictedSince != null;
    if (news) {
      restrictedSince = null;
      note(new Fact(EntryKind.RELEASED, "restricted", "true", "false"), act);
      record(new HouseholdEvent.Released(state()));
    }
    return news;
  }

  final boolean isRestricted() {
    return restrictedSince != null;
  }

  final boolean isVerified() {
    return status == HouseholdStatus.VERIFIED || status == HouseholdStatus.ACTIVE;
  }

  final boolean isErased() {
    return status == HouseholdStatus.ERASED;
  }

  @Override
  final void guardKept() {
    if (isErased()) {
      throw HouseholdRefusal.erased();
    }
  }

  final HouseholdStatus status() {
    return status;
  }

  final @Nullable LocalDate verifiedOn() {
    return verifiedOn;
  }

  final @Nullable String declineReason() {
    return declineReason;
  }

  final Closures closures() {
    return closures == null ? Closures.NONE : closures;
  }
}
