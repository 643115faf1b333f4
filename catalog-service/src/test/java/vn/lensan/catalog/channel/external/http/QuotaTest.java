package vn.lensan.catalog.channel.external.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
  private final AtomicLong nanos = new AtomicLong(5);

  private Quota quota(int perSecond) {
    return new Quota(new QuotaTerms(perSecond, SECOND, Duration.ZERO), nanos::get);
  }

  private void pass(long millis) {
    nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }

  /** Takes a time of the random between sending and answer, arriving somewhere in it. */
  private long called(Quota quota, Random random) throws Exception {
    return quota.within(
        () -> {
          pass(random.nextInt(30));
          long arrived = nanos.get();
          pass(random.nextInt(30));
          return arrived;
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 20_261_123})
  void noWindowOfThePartnerEverHoldsMoreThanTheQuota(long seed) throws Exception {
    Random random = new Random(seed);
    Quota quota = quota(10);
    List<Long> arrivals = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      try {
        arrivals.add(called(quota, random));
      } catch (QuotaSpent spent) {
        pass(random.nextInt(40));
      }
    }
    assertThat(arrivals.size()).isGreaterThan(200);
    for (int i = 10; i < arrivals.size(); i++) {
      assertThat(arrivals.get(i) - arrivals.get(i - 10)).isGreaterThanOrEqualTo(SECOND.toNanos());
    }
  }

  @Test
  void usesAlmostAllOfTheQuotaWhenThePartnerAnswersQuickly() throws Exception {
    Quota quota = quota(100);
    long from = nanos.get();
    int made = 0;
    while (nanos.get() - from < Duration.ofSeconds(20).toNanos()) {
      try {
        quota.within(
            () -> {
              pass(5);
              return 1;
            });
        made++;
      } catch (QuotaSpent spent) {
        pass(1);
      }
    }
    assertThat(made / (20 * 100.0)).isGreaterThan(0.97);
  }

  @Test
  void aWaitThatThePartnerAsksForGoesForAllCalls() throws Exception {
    Quota quota = quota(100);
    quota.rest(SECOND);
    assertThatThrownBy(() -> quota.within(() -> 1)).isInstanceOf(QuotaSpent.class);
    assertThat(quota.rests()).isEqualTo(SECOND);
    pass(1_000);
    assertThat(quota.within(() -> 1)).isEqualTo(1);
  }

  @Test
  void whoseShareIsOverMakesNoCall() throws Exception {
    Quota quota = quota(100);
    quota.share(50, quota.now() + SECOND.toNanos());
    assertThat(quota.within(() -> 1)).isEqualTo(1);
    pass(1_001);
    assertThatThrownBy(() -> quota.within(() -> 1)).isInstanceOf(QuotaSpent.class);
  }

  /** Each member renews now and then, or is away for long; shares count while they hold. */
  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 20_261_123})
  void togetherInstancesNeverHoldMoreThanTheQuota(long seed) {
    Random random = new Random(seed);
    QuotaTable table = QuotaTable.of("VOSO");
    int[] permits = new int[4];
    Instant[] until = {NOW, NOW, NOW, NOW};
    Instant now = NOW;
    int most = 0;
    for (int step = 0; step < 5_000; step++) {
      now = now.plusMillis(random.nextInt(400));
      int member = random.nextInt(step % 1_000 < 500 ? 4 : 2);
      boolean wanting = random.nextBoolean();
      int due = table.due("i" + member, wanting, 40, now);
      table =
          table.with(
              new QuotaTable.Share("i" + member, due, wanting, now.plus(QuotaTable.LEASE)), now);
      permits[member] = due;
      until[member] = now.plus(QuotaTable.USED);
      int together = 0;
      for (int i = 0; i < permits.length; i++) {
        together += until[i].isAfter(now) ? permits[i] : 0;
      }
      assertThat(together).isLessThanOrEqualTo(40);
      most = Math.max(most, together);
    }
    assertThat(most).isGreaterThan(38);
  }

  @Test
  void theBusyOneOfTwoHasAlmostAllAndTwoBusyOnesHaveHalfEach() {
    QuotaTable idle =
        QuotaTable.of("VOSO").with(new QuotaTable.Share("b", 1, false, NOW.plusSeconds(5)), NOW);
    assertThat(idle.due("a", true, 1_000, NOW)).isEqualTo(990);
    QuotaTable busy =
        QuotaTable.of("VOSO").with(new QuotaTable.Share("b", 500, true, NOW.plusSeconds(5)), NOW);
    assertThat(busy.due("a", true, 1_000, NOW)).isEqualTo(500);
    assertThat(busy.due("a", true, 1_000, NOW.plusSeconds(6))).isEqualTo(1_000);
  }
}
