package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.onboarding.household.HouseholdChange.Fact;
import vn.lensan.platform.personal.PersonalText;

/** Who belongs to a household, what they have for selling, and whether the state knows them. */
abstract class PeopledHousehold extends AgreeingHousehold {
  private @Nullable Members members;
  private @Nullable Readiness readiness;
  private @Nullable Identification identification;

  PeopledHousehold(
      String id, String code, String registeredBy, Instant createdAt, Profile profile) {
    super(id, code, registeredBy, createdAt, profile);
  }

  /** A new one, or one that is corrected; true when that is news. */
  final boolean keepMember(Member told, Act act) {
    guardOpen();
    Member before = members().find(told.memberId()).orElse(null);
    if (told.equals(before)) {
      return false;
    }
    members = members().with(told);
    String at = "members." + told.memberId() + '.';
    noteIfNews(at + "fullName", before == null ? null : before.fullName(), told.fullName(), act);
    noteIfNews(at + "phone", before == null ? null : before.phone(), told.phone(), act);
    noteIfNews(at + "birthYear", before == null ? null : before.birthYear(), told.birthYear(), act);
    noteIfNews(at + "sex", before == null ? null : before.sex(), told.sex(), act);
    noteIfNews(at + "roles", before == null ? null : before.roles(), told.roles(), act);
    return true;
  }

  private void noteIfNews(String attribute, @Nullable Object was, @Nullable Object is, Act act) {
    if (!Objects.equals(was, is)) {
      note(Fact.changed(attribute, plain(was), plain(is)), act);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof PersonalText text ? text.value() : value;
  }

  final boolean answerReadiness(Readiness told, Act act) {
    guardOpen();
    if (told.equals(readiness)) {
      return false;
    }
    List<Fact> changes = told.changesFrom(readiness);
    readiness = told;
    touched(act);
    changes.stream()
        .filter(change -> !Objects.equals(change.old(), change.is()))
        .forEach(change -> note(change, act));
    return true;
  }

  /** True when the answer is another one than before. */
  final boolean identified(Identification told, Act act) {
    guardOpen();
    if (identification != null && identification.state() == told.state()) {
      return false;
    }
    String before = identification == null ? null : identification.state().name();
    note(new Fact(EntryKind.IDENTIFICATION, "identification", before, told.state().name()), act);
    identification = told;
    record(new HouseholdEvent.Changed(state()));
    return true;
  }

  /** Somebody else now, or under another number: what the state confirmed was not this. */
  @Override
  final void identityChanged() {
    identification = null;
  }

  final void forgetPeople() {
    members = null;
    readiness = null;
    identification = null;
  }

  final Members members() {
    return members == null ? Members.NONE : members;
  }

  final @Nullable Readiness readiness() {
    return readiness;
  }

  final @Nullable Identification identification() {
    return identification;
  }
}
