package vn.lensan.catalog.preorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.lensan.catalog.outlook.Supply;

class MatchingTest {
  private static final String UNIT = "2025-07-01:07582";
  private static final Map<String, Long> FREE = Map.of("a", 300L, "b", 0L);

  private static Supply supply(String id, long kilograms, long daysAway) {
    return new Supply(id, UNIT, List.of(UNIT), kilograms, daysAway);
  }

  private static List<String> asked(List<Supply> found, long kilograms) {
    List<Supply> sorted = new ArrayList<>(found);
    sorted.sort(Matching.order());
    return Matching.taken(sorted, kilograms, (supply, most) -> most).stream()
        .map(match -> match.householdId() + ' ' + match.kilograms())
        .toList();
  }

  @Test
  void asksTheNearestThenTheLargerAndTheLastForWhatIsLeft() {
    List<Supply> found =
        List.of(supply("far", 9000, 20), supply("small", 500, 0), supply("large", 3000, 0));
    assertThat(asked(found, 3200)).containsExactly("large 3000", "small 200");
    assertThat(asked(found, 99_000)).containsExactly("large 3000", "small 500", "far 9000");
    assertThat(asked(List.of(), 100)).isEmpty();
  }

  @Test
  void asksForNoMoreThanIsFreeAndTheNextOnesForTheRest() {
    List<Supply> found = List.of(supply("a", 9000, 0), supply("b", 500, 1), supply("c", 500, 2));
    List<Match> matches =
        Matching.taken(
            found, 1000, (one, most) -> Math.min(most, FREE.getOrDefault(one.householdId(), most)));
    assertThat(matches).extracting(Match::householdId).containsExactly("a", "c");
    assertThat(matches).extracting(Match::kilograms).containsExactly(300L, 500L);
  }

  @Test
  void asksTheSameInWhateverOrderTheyAreFoundAndNeverForMoreThanAsked() {
    Random random = new Random(33);
    for (int round = 0; round < 200; round++) {
      List<Supply> found = new ArrayList<>();
      for (int one = 0; one < random.nextInt(40); one++) {
        found.add(supply("h" + one, 1 + random.nextInt(500), random.nextInt(3)));
      }
      long wanted = 1 + random.nextInt(6000);
      List<String> first = asked(found, wanted);
      Collections.shuffle(found, random);
      assertThat(asked(found, wanted)).isEqualTo(first);
      long all = found.stream().mapToLong(Supply::kilograms).sum();
      long sum = first.stream().mapToLong(text -> Long.parseLong(text.split(" ", 2)[1])).sum();
      assertThat(sum).isEqualTo(Math.min(all, wanted));
    }
  }
}
