package vn.lensan.onboarding.unit;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Every instance hears within seconds that a map was told anew: a boundary's document changes with
 * each list that says anything new, and there are a handful of them.
 */
@Component
class UnitWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(UnitWatch.class);
  private static final int PAUSE_SECONDS = 2;
  private final KnownUnits units;
  private volatile @Nullable Thread thread;

  UnitWatch(KnownUnits units) {
    this.units = units;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("unit-watch").start(this::run);
  }

  private void run() {
    while (Thread.currentThread().equals(thread)) {
      try {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        units.refreshIfTold();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        LOG.warn("The units are as they were: {}", failure.toString());
      }
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
