package vn.lensan.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class NowAndThenTest {
  private static final NowAndThen.Plan OFTEN =
      NowAndThen.Plan.every(Duration.ofMillis(5), "counting");
  private static final NowAndThen.Plan SELDOM =
      NowAndThen.Plan.every(Duration.ofDays(1), "counting");

  private final AtomicInteger rounds = new AtomicInteger();
  private final GenericApplicationContext context = new GenericApplicationContext();

  @AfterEach
  void close() {
    context.close();
  }

  private NowAndThen started(NowAndThen.Plan plan, Runnable round) {
    NowAndThen some = new NowAndThen(plan, round);
    context.registerBean(NowAndThen.class, () -> some);
    context.refresh();
    return some;
  }

  @Test
  void goesOnAfterFailuresAndTellsOnceOfThoseInARow(CapturedOutput log) {
    started(
        OFTEN,
        () -> {
          switch (rounds.incrementAndGet()) {
            case 1 -> throw new IllegalStateException("the store is away");
            case 2 -> throw new StackOverflowError("and worse");
            case 3 -> throw new IllegalStateException("and away again");
            default -> {}
          }
        });
    await().untilAsserted(() -> assertThat(log).contains("counting goes on"));
    assertThat(rounds).hasValueGreaterThan(3);
    assertThat(log.getOut().split("counting waits", -1)).as("told once").hasSize(2);
  }

  @Test
  void doesTheFirstRoundAtOnceAndTheOthersAfterAPause() {
    started(SELDOM, rounds::incrementAndGet);
    await().until(() -> rounds.get() == 1);
    context.close();
    assertThat(rounds).hasValue(1);
  }

  @Test
  void aFirstRoundThatIsWaitedForIsDoneWhenTheApplicationHasStarted() {
    started(SELDOM.withFirstAtStart(), rounds::incrementAndGet);
    assertThat(rounds).hasValue(1);
  }

  @Test
  void aFirstRoundThatIsWaitedForFailsTheStart() {
    Runnable broken =
        () -> {
          throw new IllegalStateException("no keys");
        };
    assertThatIllegalStateException()
        .isThrownBy(() -> new NowAndThen(SELDOM.withFirstAtStart(), broken).start())
        .withMessage("no keys");
  }

  @Test
  void endsWithTheContextAlsoInTheMiddleOfARound() {
    CountDownLatch never = new CountDownLatch(1);
    NowAndThen some =
        started(
            OFTEN,
            () -> {
              rounds.incrementAndGet();
              try {
                never.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
            });
    await().until(() -> rounds.get() == 1);
    context.close();
    assertThat(some.isRunning()).isFalse();
    await().during(Duration.ofMillis(100)).until(() -> rounds.get() == 1);
  }

  @Test
  void doesOneMoreRoundAtTheEndWhenAskedTo() {
    NowAndThen some = started(SELDOM.withLastAtStop(), rounds::incrementAndGet);
    await().until(() -> rounds.get() == 1);
    some.stop();
    assertThat(rounds).hasValue(2);
    some.stop();
    assertThat(rounds).as("stopped twice").hasValue(2);
  }

  @Test
  void beginsBeforeTheDoorsOpenAndEndsAfterTheyClosed() {
    assertThat(new NowAndThen(OFTEN, () -> {}).getPhase())
        .isLessThan(SmartLifecycle.DEFAULT_PHASE - 2048);
  }
}
