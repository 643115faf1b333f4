package vn.lensan.sandbox.kit;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does things after a while, each on a virtual thread of its own. */
@Component
public final class Later {

  private static final Logger LOG = LoggerFactory.getLogger(Later.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-clock").factory());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public void after(Duration delay, Runnable task) {
    try {
      var unused =
          clock.schedule(
              () -> threads.execute(logged(task)), delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      LOG.debug("Not done any more: the sandbox is closing");
    }
  }

  /** A task that fails is told and forgotten: the next one must still come. */
  private static Runnable logged(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException e) {
        LOG.warn("A task of the sandbox failed", e);
      }
    };
  }

  @PreDestroy
  void close() {
    clock.shutdownNow();
    threads.shutdownNow();
  }
}
