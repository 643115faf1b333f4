package vn.lensan.onboarding.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Help told in any order, some of it again and again, counts the same households. */
class HelpedTest {
  private static final int HISTORIES = 500;
  private static final HelpKind[] KINDS = HelpKind.values();

  @Test
  void countsDistinctHouseholdsInAnyOrderAndHoweverOftenTold() {
    Random random = new Random(20261122);
    for (int history = 0; history < HISTORIES; history++) {
      List<Helped.Told> told = told(random);
      List<Helped.Told> again = new ArrayList<>(told);
      told.stream().filter(one -> random.nextBoolean()).forEach(again::add);
      Collections.shuffle(again, random);
      Helped one = Helped.of(told);
      Helped other = Helped.of(again);
      assertThat(other).isEqualTo(one);
      Set<String> all = new HashSet<>();
      told.forEach(help -> all.add(help.householdId()));
      assertThat(one.withAnything()).isEqualTo(all.size());
      for (HelpKind kind : KINDS) {
        assertThat(other.with(kind))
            .isEqualTo(
                (int)
                    told.stream()
                        .filter(help -> help.kind() == kind)
                        .map(Helped.Told::householdId)
                        .distinct()
                        .count());
      }
    }
  }

  private static List<Helped.Told> told(Random random) {
    List<Helped.Told> told = new ArrayList<>();
    for (int help = random.nextInt(40); help > 0; help--) {
      told.add(new Helped.Told(KINDS[random.nextInt(KINDS.length)], "h-" + random.nextInt(12)));
    }
    return told;
  }
}
