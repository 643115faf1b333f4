package vn.lensan.onboarding.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.onboarding.account.LadderActs.Done;

class LadderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static Act act(String id, Act.Kind kind, int day) {
    return new Act(id, "h-1", "VOSO", DAY.plusDays(day), Set.of(kind));
  }

  /** As the store does: an act is one, however often it is told, and the earlier day holds. */
  private static Ladder ladder(Collection<Act> told) {
    Map<String, Act> kept = new HashMap<>();
    told.forEach(
        act ->
            kept.merge(
                act.id(), act, (one, other) -> one.day().isAfter(other.day()) ? other : one));
    return Ladder.of(
        DAY,
        (kind, most) ->
            kept.values().stream()
                .filter(act -> act.kinds().contains(kind))
                .map(act -> new Done(act.id(), act.day()))
                .sorted(Comparator.comparing(Done::day).thenComparing(Done::id))
                .limit(most)
                .toList());
  }

  private static List<Act> random(Random random) {
    List<Act> acts = new ArrayList<>();
    Act.Kind[] kinds = Act.Kind.values();
    for (int i = 0; i < random.nextInt(12); i++) {
      Act.Kind kind = kinds[random.nextInt(kinds.length)];
      acts.add(act(kind + "-" + random.nextInt(4), kind, random.nextInt(30)));
    }
    return acts;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300, 400})
  void isTheSameInAnyOrderAndHoweverOftenTold(long first) {
    for (long seed = first; seed < first + 100; seed++) {
      Random random = new Random(seed);
      List<Act> acts = random(random);
      List<Act> shuffled = new ArrayList<>(acts);
      acts.stream().filter(act -> random.nextBoolean()).forEach(shuffled::add);
      Collections.shuffle(shuffled, random);
      assertThat(ladder(shuffled)).as("seed %s", seed).isEqualTo(ladder(acts));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300, 400})
  void neverGoesDownWhateverElseComesToLight(long first) {
    for (long seed = first; seed < first + 100; seed++) {
      Random random = new Random(seed);
      List<Act> acts = random(random);
      List<Act> more = new ArrayList<>(acts);
      more.addAll(random(random));
      Ladder before = ladder(acts);
      Ladder after = ladder(more);
      assertThat(after.since().keySet()).as("seed %s", seed).containsAll(before.since().keySet());
      before
          .since()
          .forEach((rung, day) -> assertThat(after.since().get(rung)).isBeforeOrEqualTo(day));
      List<LocalDate> days = List.copyOf(after.since().values());
      assertThat(days).as("a rung is not later than those above it").isSorted();
    }
  }

  @Test
  void standsOnTheHighestRungThatWasReached() {
    assertThat(ladder(List.of()).highest()).contains(Rung.ACCOUNT);
    assertThat(Ladder.of(null, (kind, most) -> List.of()).highest()).isEmpty();
    List<Act> acts = new ArrayList<>(List.of(act("o-1", Act.Kind.ORDERED, 3)));
    assertThat(ladder(acts).highest()).contains(Rung.ORDERED);
    assertThat(ladder(acts).since()).containsEntry(Rung.LISTED, DAY.plusDays(3));
    acts.add(act("d-1", Act.Kind.DELIVERED, 5));
    acts.add(act("d-1", Act.Kind.DELIVERED, 6));
    assertThat(ladder(acts).highest()).as("one order, told twice").contains(Rung.DELIVERED);
    acts.add(act("d-2", Act.Kind.DELIVERED, 5));
    assertThat(ladder(acts).highest()).contains(Rung.REPEATED);
  }

  @Test
  void isNotMovedUpBySearchesOrMessages() {
    assertThat(ladder(List.of(act("r-1", Act.Kind.USED, 2))).highest()).contains(Rung.ACCOUNT);
  }
}
