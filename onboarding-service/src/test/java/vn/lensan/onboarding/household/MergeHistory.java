package vn.lensan.onboarding.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;
import vn.lensan.platform.aggregate.PrivateEntry;
import vn.lensan.platform.personal.PersonalText;

/**
 * One household that others are merged into and taken out of again while it is edited, beside the
 * simplest telling of it: everything that happened, without what was undone, replayed in order.
 */
final class MergeHistory {
  private static final Instant AT = Instant.parse("2026-11-22T03:00:00Z");

  /** A value that came into a group; {@code merge} is null for an edit. */
  private record Written(FieldGroup group, Profile from, @Nullable String merge) {}

  private final Random random;
  private final Profiles profiles;
  private final Household survivor;
  private final Profile first;
  private final List<Household> others = new ArrayList<>();
  private final List<Profile> asTheyWere = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();
  private final Map<String, Household> mergedBy = new LinkedHashMap<>();
  private int merges;

  MergeHistory(long seed) {
    random = new Random(seed);
    profiles = new Profiles(random);
    survivor = household("survivor");
    first = survivor.profile();
    for (int other = 0; other < 3; other++) {
      Household made = household("other-" + other);
      others.add(made);
      asTheyWere.add(made.profile());
    }
  }

  private Household household(String id) {
    return Household.registered(id, profiles.any(), "team", null, AT);
  }

  Household merged() {
    merge();
    return mergedBy.values().iterator().next();
  }

  void anything() {
    switch (random.nextInt(5)) {
      case 0 -> merge();
      case 1 -> undo();
      default -> edit();
    }
  }

  private void edit() {
    FieldGroup group = FieldGroup.values()[random.nextInt(FieldGroup.values().length)];
    Profile told = profiles.edited(survivor.profile(), group);
    if (survivor.revise(told, Act.by("editor", AT)).news()) {
      written.add(new Written(group, told, null));
    }
  }

  private void merge() {
    Household loser = others.get(random.nextInt(others.size()));
    if (loser.mergedInto().isPresent()) {
      return;
    }
    merges++;
    MergeOrder order = order("m" + merges, loser.id());
    mergedBy.put(order.mergeId(), loser);
    for (int time = 0; time <= random.nextInt(2); time++) {
      loser.mergeAway(MergedAway.into(survivor, order.mergeId(), loser.status()), order.act(AT));
    }
    List<FieldGroup> taken = survivor.takeOver(order, loser.profile(), AT);
    assertThat(survivor.takeOver(order, loser.profile(), AT)).isEqualTo(taken);
    taken.forEach(group -> written.add(new Written(group, loser.profile(), order.mergeId())));
  }

  private MergeOrder order(String merge, String loser) {
    Map<FieldGroup, Boolean> take = new EnumMap<>(FieldGroup.class);
    for (FieldGroup group : FieldGroup.values()) {
      if (random.nextBoolean()) {
        take.put(group, random.nextBoolean());
      }
    }
    return new MergeOrder(merge, survivor.id(), loser, take, "officer", "vì thế");
  }

  private void undo() {
    if (!mergedBy.isEmpty()) {
      undo(List.copyOf(mergedBy.keySet()).get(random.nextInt(mergedBy.size())));
    }
  }

  void undoAll() {
    List.copyOf(mergedBy.keySet()).forEach(this::undo);
  }

  private void undo(String merge) {
    Household loser = Objects.requireNonNull(mergedBy.remove(merge));
    MergeOrder order = order(merge, loser.id());
    for (int time = 0; time <= random.nextInt(2); time++) {
      survivor.giveBack(order, AT);
      loser.standAgain(order, AT);
    }
    written.removeIf(one -> merge.equals(one.merge()));
  }

  void assertSurvivorIsAsReplayed() {
    Profile replayed = first;
    for (Written one : written) {
      replayed = replayed.taking(one.group(), one.from());
    }
    assertThat(survivor.profile()).isEqualTo(replayed);
  }

  void assertAliasesAreUntouched() {
    assertThat(others.stream().map(Household::profile).toList()).isEqualTo(asTheyWere);
  }

  void assertAllStandAsTheyWere() {
    assertAliasesAreUntouched();
    assertThat(others)
        .allMatch(other -> other.mergedInto().isEmpty())
        .allMatch(other -> other.status() == HouseholdStatus.REGISTERED);
  }

  /** Each attribute's entries are one chain from its first value to today's. */
  void assertLogTellsOfEveryValue() {
    List<HouseholdChange> start =
        HouseholdChange.between("", survivor.profile(), first, Act.by("", AT));
    Map<String, @Nullable String> now = new HashMap<>();
    for (HouseholdChange change : log()) {
      String before = now.get(change.attribute());
      if (now.containsKey(change.attribute())) {
        assertThat(text(change.oldValue())).as(change.attribute()).isEqualTo(before);
      }
      now.put(change.attribute(), text(change.newValue()));
    }
    for (HouseholdChange different : start) {
      assertThat(now.get(different.attribute())).isEqualTo(text(different.oldValue()));
    }
    List<String> told =
        log().stream()
            .map(change -> Objects.requireNonNullElse(text(change.newValue()), "nothing"))
            .toList();
    written.stream()
        .filter(one -> one.merge() == null && one.group() == FieldGroup.PLACE)
        .forEach(
            edit ->
                assertThat(told)
                    .contains(Objects.requireNonNullElse(edit.from().village(), "nothing")));
  }

  @SuppressWarnings("unchecked")
  private List<HouseholdChange> log() {
    List<PrivateEntry> entries =
        (List<PrivateEntry>) ReflectionTestUtils.getField(survivor, "enlisted");
    return Objects.requireNonNull(entries).stream()
        .filter(entry -> entry.collection().equals(HouseholdChange.COLLECTION))
        .map(entry -> (HouseholdChange) entry.document())
        .filter(change -> !change.attribute().equals("merged"))
        .toList();
  }

  private static @Nullable String text(@Nullable PersonalText text) {
    return text == null ? null : text.value();
  }
}
