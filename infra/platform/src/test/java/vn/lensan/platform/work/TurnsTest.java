package vn.lensan.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.work.Turns.Waiting;

class TurnsTest {
  private final Turns turns = new Turns();

  private List<String> served(int times, List<Waiting> waiting) {
    List<String> served = new ArrayList<>();
    for (int turn = 0; turn < times; turn++) {
      served.add(turns.next(waiting).orElseThrow().id());
    }
    return served;
  }

  @Test
  void goesRoundTheGroupsHoweverManyOneHas() {
    List<Waiting> waiting = new ArrayList<>();
    for (int job = 0; job < 50; job++) {
      waiting.add(new Waiting("big-" + job, "24"));
    }
    waiting.add(new Waiting("small", "14"));
    assertThat(served(4, waiting)).containsExactly("big-0", "small", "big-1", "small");
  }

  @Test
  void goesRoundWithinAGroup() {
    List<Waiting> waiting = List.of(new Waiting("one", "24"), new Waiting("two", "24"));
    assertThat(served(4, waiting)).containsExactly("one", "two", "one", "two");
  }

  @Test
  void servesWhoeverComesNewAtOnce() {
    List<Waiting> waiting = new ArrayList<>(List.of(new Waiting("big", "24")));
    assertThat(served(3, waiting)).containsOnly("big");
    waiting.add(new Waiting("new", "14"));
    assertThat(served(2, waiting)).containsExactly("new", "big");
  }

  @Test
  void servesNobodyWhereNobodyWaits() {
    assertThat(turns.next(List.of())).isEmpty();
  }
}
