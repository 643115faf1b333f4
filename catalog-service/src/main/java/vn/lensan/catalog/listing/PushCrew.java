package vn.lensan.catalog.listing;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lensan.catalog.channel.ChannelGateway;

/**
 * Those who send to one channel, round after round. Each channel has its own, so that one in
 * trouble holds up no other.
 */
final class PushCrew {
  private static final Logger LOG = LoggerFactory.getLogger(PushCrew.class);
  private static final int FEWEST = 8;
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMillis(700);

  private final ChannelGateway gateway;
  private final PushSettings settings;
  private final PushRound round;
  private final Semaphore places;
  private final Lock claiming = new ReentrantLock();
  private final BlockingQueue<Boolean> hints = new LinkedBlockingQueue<>(1);
  private volatile int most = FEWEST;
  private volatile boolean running;

  PushCrew(ChannelGateway gateway, PushSettings settings, PushRound round) {
    this.gateway = gateway;
    this.settings = settings;
    this.round = round;
    this.places = new Semaphore(settings.atOnce());
  }

  void hint() {
    hints.offer(Boolean.TRUE);
  }

  void begin() {
    running = true;
  }

  void stop() {
    running = false;
    hint();
  }

  /** What each member does until it is stopped. */
  void work() {
    try {
      while (running) {
        Duration pause = gateway.health().pause();
        if (!pause.isZero()) {
          TimeUnit.MILLISECONDS.sleep(Math.min(pause.toMillis() + 1, settings.sweep().toMillis()));
        } else if (!attempt()) {
          hints.poll(settings.sweep().toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there was anything. */
  private boolean attempt() {
    try {
      int asked = most;
      long begun = System.nanoTime();
      PushRound.Claimed mine = claimed(asked);
      if (mine.size() == 0) {
        return false;
      }
      if (mine.size() == asked) {
        hint();
      }
      round.send(gateway, settings, places, mine);
      if (mine.size() == asked) {
        adapt(asked, Duration.ofNanos(System.nanoTime() - begun));
      }
      return true;
    } catch (RuntimeException | Error failure) {
      LOG.warn("Sending to {} waits: {}", gateway.id().value(), failure.toString());
      return false;
    }
  }

  /**
   * One after the other: side by side they would find the same listings, and all but one in vain.
   */
  private PushRound.Claimed claimed(int asked) {
    claiming.lock();
    try {
      return round.claim(gateway, settings, asked);
    } finally {
      claiming.unlock();
    }
  }

  /** Rounds stay short, so that who comes now need not wait for many who came before. */
  private void adapt(int asked, Duration took) {
    if (took.compareTo(SHORT) < 0) {
      most = Math.min(settings.mostInRound(), asked * 2);
    } else if (took.compareTo(LONG) > 0) {
      most = Math.max(FEWEST, asked / 2);
    }
  }
}
