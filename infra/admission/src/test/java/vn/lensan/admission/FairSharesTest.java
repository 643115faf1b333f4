package vn.lensan.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FairSharesTest {
  private static final int MOST_WAITING = 5;
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration SHORT = Duration.ofMillis(50);
  private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void end() {
    visitors.shutdownNow();
  }

  @Test
  void letsOneKeyHaveNearlyAllWhileNobodyElseComes() throws Exception {
    FairShares shares = new FairShares(() -> 8, 0.75, 8, SHORT);
    for (int place = 0; place < 6; place++) {
      assertThat(shares.enter("greedy")).isEqualTo(Verdict.ADMITTED);
    }
    assertThat(shares.enter("quiet")).isEqualTo(Verdict.ADMITTED);
    assertThat(shares.enter("greedy")).isEqualTo(Verdict.BEYOND_ITS_SHARE);
  }

  @Test
  void givesAFreePlaceToTheKeyThatHoldsFewest() throws Exception {
    FairShares shares = new FairShares(() -> 4, 1, 100, LONG);
    for (int place = 0; place < 4; place++) {
      shares.enter("greedy");
    }
    List<Future<Verdict>> greedy = waiting(shares, "greedy", 20);
    List<Future<Verdict>> quiet = waiting(shares, "quiet", 1);
    shares.leave("greedy");
    assertThat(quiet.getFirst().get(5, TimeUnit.SECONDS)).isEqualTo(Verdict.ADMITTED);
    assertThat(greedy).noneMatch(Future::isDone);
  }

  @Test
  void takesTurnsAmongKeysThatHoldTheSame() throws Exception {
    FairShares shares = new FairShares(() -> 1, 1, 100, LONG);
    shares.enter("first");
    Future<Verdict> a = waiting(shares, "a", 1).getFirst();
    Future<Verdict> b = waiting(shares, "b", 1).getFirst();
    shares.leave("first");
    assertThat(a.get(5, TimeUnit.SECONDS)).isEqualTo(Verdict.ADMITTED);
    Future<Verdict> again = waiting(shares, "a", 1).getFirst();
    shares.leave("a");
    assertThat(b.get(5, TimeUnit.SECONDS)).isEqualTo(Verdict.ADMITTED);
    shares.leave("b");
    assertThat(again.get(5, TimeUnit.SECONDS)).isEqualTo(Verdict.ADMITTED);
  }

  @Test
  void lengthOfTheQueueIsAtTheExpenseOfTheLongest() throws Exception {
    FairShares shares = new FairShares(() -> 2, 1, MOST_WAITING, LONG);
    shares.enter("greedy");
    shares.enter("greedy");
    List<Future<Verdict>> greedy = waiting(shares, "greedy", 5);
    Future<Verdict> quiet = visitors.submit(() -> shares.enter("quiet"));
    await(() -> greedy.stream().filter(Future::isDone).count() == 1);
    assertThat(greedy.stream().filter(Future::isDone).map(Future::resultNow))
        .containsExactly(Verdict.BEYOND_ITS_SHARE);
    assertThat(quiet.isDone()).isFalse();
  }

  @Test
  void turnsAwayOnlyWhoWouldBeTheLastOfTheLongestQueue() throws Exception {
    FairShares shares = new FairShares(() -> 2, 1, MOST_WAITING, LONG);
    shares.enter("greedy");
    shares.enter("greedy");
    List<Future<Verdict>> greedy = waiting(shares, "greedy", MOST_WAITING - 1);
    assertThat(shares.turnsAway("greedy")).as("there is a turn left").isEmpty();
    waiting(shares, "quiet", 1);
    assertThat(shares.turnsAway("greedy")).contains(Verdict.BEYOND_ITS_SHARE);
    assertThat(shares.turnsAway("quiet")).as("the greedy one gives way").isEmpty();
    assertThat(shares.turnsAway("newcomer")).isEmpty();
    assertThat(greedy).as("asking changes nothing").noneMatch(Future::isDone);
    shares.leave("greedy");
    assertThat(shares.turnsAway("greedy")).isEmpty();
  }

  @Test
  void tellsTheOneWhoAskedForLittleThatThereIsNoRoom() throws Exception {
    FairShares shares = new FairShares(() -> 4, 1, 100, SHORT);
    for (int place = 0; place < 4; place++) {
      shares.enter("greedy");
    }
    assertThat(shares.enter("quiet")).isEqualTo(Verdict.NO_ROOM);
    assertThat(shares.enter("greedy")).isEqualTo(Verdict.BEYOND_ITS_SHARE);
  }

  @Test
  void losesNoPlaceAndForgetsEverybodyInACrowd() throws Exception {
    FairShares shares = new FairShares(() -> 5, 0.75, 20, Duration.ofMillis(2));
    List<Future<?>> crowd = new ArrayList<>();
    for (int visitor = 0; visitor < 4_000; visitor++) {
      String key = "province " + visitor % 7;
      crowd.add(visitors.submit(() -> visit(shares, key)));
    }
    for (Future<?> visitor : crowd) {
      visitor.get();
    }
    assertThat(shares).hasToString("0 inside, 0 waiting, 0 keys");
  }

  private static Object visit(FairShares shares, String key) throws InterruptedException {
    if (shares.enter(key) == Verdict.ADMITTED) {
      assertThat(shares.inside()).isLessThanOrEqualTo(5);
      TimeUnit.MICROSECONDS.sleep(100);
      shares.leave(key);
    }
    return key;
  }

  private List<Future<Verdict>> waiting(FairShares shares, String key, int count) {
    List<Future<Verdict>> turns = new ArrayList<>();
    for (int turn = 0; turn < count; turn++) {
      int expected = shares.waiting() + 1;
      Future<Verdict> future = visitors.submit(() -> shares.enter(key));
      turns.add(future);
      await(() -> shares.waiting() >= expected || future.isDone());
    }
    return turns;
  }

  private static void await(BooleanSupplier condition) {
    long until = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(until);
      Thread.onSpinWait();
    }
  }
}
