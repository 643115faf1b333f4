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
 * An entry of the change log: which attribute, what it was and became (encrypted), by whom, on
 * which device, why, when.
 *
 * @param kind null of entries from before it was kept
 */
record HouseholdChange(
    String id,
    String householdId,
    String attribute,
    @Nullable PersonalText oldValue,
    @Nullable PersonalText newValue,
    String actor,
    @Nullable PersonalText reason,
    Instant at,
    @Nullable String device,
    @Nullable EntryKind kind) {
  static final String COLLECTION = "household_changes";

  /** What changed, before it is known who did it. */
  record Fact(EntryKind kind, String attribute, @Nullable String old, @Nullable String is) {

    static Fact changed(String attribute, @Nullable Object old, @Nullable Object is) {
      return new Fact(EntryKind.CHANGED, attribute, text(old), text(is));
    }
  }

  static HouseholdChange of(String household, Fact fact, Act act) {
    return new HouseholdChange(
        RequestIds.random(),
        household,
        fact.attribute(),
        PersonalText.ofNullable(fact.old()),
        PersonalText.ofNullable(fact.is()),
        act.by(),
        PersonalText.ofNullable(act.reason()),
        act.at(),
        act.device(),
        fact.kind());
  }

  static List<HouseholdChange> between(String household, Profile before, Profile after, Act act) {
    Map<String, @Nullable Object> old = attributes(before);
    Map<String, @Nullable Object> now = attributes(after);
    return old.keySet().stream()
        .filter(name -> !Objects.equals(old.get(name), now.get(name)))
        .map(name -> of(household, Fact.changed(name, old.get(name), now.get(name)), act))
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

  EntryKind toldKind() {
    return kind == null ? EntryKind.told(attribute, plain(newValue)) : kind;
  }

  PrivateEntry entry() {
    return new PrivateEntry(COLLECTION, id, this);
  }
}
