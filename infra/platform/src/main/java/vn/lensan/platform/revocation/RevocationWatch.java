package vn.lensan.platform.revocation;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lensan.platform.security.RevokedAccess;

/**
 * Every instance looks for itself: only one of them reads the event. While the store is away what
 * was known stays known.
 */
final class RevocationWatch implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);

  private final Revocations revocations;
  private final RevokedAccess revoked;
  private final Duration look;
  private @Nullable ExecutorService watcher;

  RevocationWatch(Revocations revocations, RevokedAccess revoked, Duration look) {
    this.revocations = revocations;
    this.revoked = revoked;
    this.look = look;
  }

  void look() {
    try {
      revoked.are(revocations.current());
    } catch (RuntimeException storeAway) {
      LOG.debug("Revocations are not read: {}", storeAway.toString());
    }
  }

  @Override
  public void start() {
    ExecutorService watching = Executors.newVirtualThreadPerTaskExecutor();
    watching.execute(this::watch);
    watcher = watching;
  }

  private void watch() {
    try {
      while (true) {
        look();
        TimeUnit.MILLISECONDS.sleep(look.toMillis());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    if (watcher != null) {
      watcher.shutdownNow();
    }
    watcher = null;
  }

  @Override
  public boolean isRunning() {
    return watcher != null;
  }
}
