package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * An entry of the change log: which attribute, what it was and became (encrypted), by whom, when.
 */
record HouseholdChange(
    String id,
    String householdId,
    String attribute,
    @Nullable PersonalText oldValue,
    @Nullable PersonalText newValue,
    String actor,
    Instant at) {
  static final String COLLECTION = "household_changes";

  static HouseholdChange of(
      String household,
      String attribute,
      @Nullable String old,
      @Nullable String now,
      String actor,
      Instant at) {
    return new HouseholdChange(
        RequestIds.random(),
        household,
        attribute,
        PersonalText.ofNullable(old),
        PersonalText.ofNullable(now),
        actor,
        at);
  }

  static List<HouseholdChange> between(
      String household, Profile before, Profile after, String actor, Instant at) {
    List<HouseholdChange> changes = new ArrayList<>();
    compare("kind", before.kind(), after.kind(), household, actor, at, changes);
    compare("head.fullName", before.fullName(), after.fullName(), household, actor, at, changes);
    compare(
        "head.phone", plain(before.phone()), plain(after.phone()), household, actor, at, changes);
    compare(
        "head.citizenNumber",
        plain(before.citizenNumber()),
        plain(after.citizenNumber()),
        household,
        actor,
        at,
        changes);
    compare("head.birthYear", before.birthYear(), after.birthYear(), household, actor, at, changes);
    compare("head.sex", before.sex(), after.sex(), household, actor, at, changes);
    compare("unit", before.unit(), after.unit(), household, actor, at, changes);
    compare("village", before.village(), after.village(), household, actor, at, changes);
    compare(
        "cooperativeId",
        before.cooperativeId(),
        after.cooperativeId(),
        household,
        actor,
        at,
        changes);
    compare("position", before.position(), after.position(), household, actor, at, changes);
    compare("crops", before.crops(), after.crops(), household, actor, at, changes);
    return changes;
  }

  private static void compare(
      String attribute,
      @Nullable Object old,
      @Nullable Object now,
      String household,
      String actor,
      Instant at,
      List<HouseholdChange> changes) {
    if (!Objects.equals(old, now)) {
      changes.add(of(household, attribute, text(old), text(now), actor, at));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String plain(@Nullable PersonalText text) {
    return text == null ? null : text.value();
  }

  PrivateEntry entry() {
    return new PrivateEntry(COLLECTION, id, this);
  }
}
