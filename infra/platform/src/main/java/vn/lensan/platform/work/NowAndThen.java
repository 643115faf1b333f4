package vn.lensan.platform.work;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something that every instance does again and again, with a pause in between, for as long as the
 * application runs: a bean of it is all there is to do. It begins before the doors open and ends
 * after they are closed. A round that fails is told once, however often it fails in a row, and the
 * next one comes all the same.
 */
public final class NowAndThen implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NowAndThen.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int BEFORE_THE_DOORS = 0;

  private final Plan plan;
  private final Runnable round;
  private volatile @Nullable Thread thread;
  private volatile boolean failing;

  public NowAndThen(Plan plan, Runnable round) {
    this.plan = plan;
    this.round = round;
  }

  /**
   * @param pause between the end of a round and the next one
   * @param firstAtStart the start waits for the first round, and fails with it
   * @param lastAtStop one more round when all others have ended
   */
  public record Plan(String name, Duration pause, boolean firstAtStart, boolean lastAtStop) {
    public static Plan every(Duration pause, String name) {
      return new Plan(name, pause, false, false);
    }

    /** Nobody is let in before the first round is done. */
    public Plan withFirstAtStart() {
      return new Plan(name, pause, true, lastAtStop);
    }

    /** What the requests that came last have left is still taken along. */
    public Plan withLastAtStop() {
      return new Plan(name, pause, firstAtStart, true);
    }
  }

  @Override
  public void start() {
    if (plan.firstAtStart()) {
      round.run();
    }
    Thread rounds = Thread.ofVirtual().name(plan.name()).unstarted(this::run);
    thread = rounds;
    rounds.start();
  }

  private void run() {
    try {
      if (!plan.firstAtStart()) {
        attempt();
      }
      while (Thread.currentThread().equals(thread)) {
        TimeUnit.MILLISECONDS.sleep(plan.pause().toMillis());
        attempt();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** An Error too only ends this round: nobody would see that there are no more. */
  private void attempt() {
    try {
      round.run();
      if (failing) {
        LOG.info("{} goes on", plan.name());
      }
      failing = false;
    } catch (RuntimeException | Error failure) {
      if (!failing && !Thread.currentThread().isInterrupted()) {
        LOG.warn("{} waits: {}", plan.name(), failure.toString());
        failing = true;
      }
    }
  }

  @Override
  public void stop() {
    Thread rounds = thread;
    thread = null;
    if (rounds == null) {
      return;
    }
    rounds.interrupt();
    try {
      rounds.join(PATIENCE);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    if (plan.lastAtStop()) {
      attempt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_DOORS;
  }
}
