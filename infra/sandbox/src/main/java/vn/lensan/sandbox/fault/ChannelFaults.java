package vn.lensan.sandbox.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The plan in force for one channel, and who is being kept waiting by it. */
public final class ChannelFaults {

  private static final int SHORTEST_DETOUR_MS = 200;
  private static final int LONGEST_DETOUR_MS = 2_000;

  private volatile FaultPlan plan = FaultPlan.NONE;
  private volatile CountDownLatch release = new CountDownLatch(1);

  FaultPlan plan() {
    return plan;
  }

  /** Whoever hangs because of the former plan is let go. */
  void replace(FaultPlan next) {
    plan = next;
    var former = release;
    release = new CountDownLatch(1);
    former.countDown();
  }

  /** Waits that long, or until the plan changes or the sandbox closes. */
  void hold(Duration time) {
    try {
      var unused = release.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  public boolean dropsWebhook() {
    return plan.strikes("webhookDropRate");
  }

  public boolean duplicatesWebhook() {
    return plan.strikes("webhookDuplicateRate");
  }

  public Duration webhookDetour() {
    return plan.strikes("webhookReorder")
        ? Duration.ofMillis(
            ThreadLocalRandom.current().nextInt(SHORTEST_DETOUR_MS, LONGEST_DETOUR_MS))
        : Duration.ZERO;
  }
}
