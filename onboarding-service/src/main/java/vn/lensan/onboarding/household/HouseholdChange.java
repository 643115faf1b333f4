package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;

/**
 * An entry of the change log: which attribute, what it was and became (encrypted), by whom, why,
 * when.
 */
record HouseholdChange(
    String id,
    String householdId,
    String attribute,
    @Nullable PersonalText oldValue,
    @Nullable PersonalText newValue,
    String actor,
    @Nullable PersonalText reason,
    Instant at) {
  static final String COLLECTION = "household_changes";

  static HouseholdChange of(
      String household,
      String attribute,
      @Nullable String old,
      @Nullable String now,
      String actor,
      @Nullable String reason,
      Instant at) {
    return new HouseholdChange(
        RequestIds.random(),
        household,
        attribute,
        PersonalText.ofNullable(old),
        PersonalText.ofNullable(now),
        actor,
        PersonalText.ofNullable(reason),
        at);
  }

  static List<HouseholdChange> between(
      String household,
      Profile before,
      Profile after,
      String actor,
      @Nullable String reason,
      Instant at) {
    Map<String, @Nullable Object> old = attributes(before);
    Map<String, @Nullable Object> now = attributes(after);
    return old.keySet().stream()
        .filter(name -> !Objects.equals(old.get(name), now.get(name)))
        .map(
            name ->
                of(household, name, text(old.get(name)), text(now.get(name)), actor, reason, at))
        .toList();
  }

  private static Map<String, @Nullable Object> attributes(Profile of) {
    Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
    attributes.put("kind", of.kind());
    attributes.put("head.fullName", of.fullName());
    attributes.put("head.phone", plain(of.phone()));
    attributes.put("head.citizenNumber", plain(of.citizenNumber()));
    attributes.put("head.birthYear", of.birthYear());
    attributes.put("head.sex", of.sex());
    attributes.put("unit", of.unit());
    attributes.put("village", of.village());
    attributes.put("cooperativeId", of.cooperativeId());
    attributes.put("position", of.position());
    attributes.put("crops", of.crops());
    return attributes;
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
