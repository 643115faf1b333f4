package vn.lensan.engines.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lensan.engines.store.journal.JournalFull;

/**
 * Deletes what indexes with {@code expireAfterSeconds} let go, which the library only takes note
 * of. Nothing is kept for it: the indexes are in the journal with all they were declared with.
 */
final class ExpiryMonitor implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ExpiryMonitor.class);

  private final StoreBackend backend;
  private final Commands commands;
  private final ExpiryPace pace;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  ExpiryMonitor(StoreBackend backend, Commands commands, ExpiryPace pace) {
    this.backend = backend;
    this.commands = commands;
    this.pace = pace;
    long pause = pace.pause().toMillis();
    var unused = timer.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
  }

  private void round() {
    try {
      List<Expiring> indexes = new ArrayList<>();
      commands.alone(() -> backend.tellExpiring(indexes::add));
      Instant now = pace.clock().instant();
      for (Expiring index : indexes) {
        commands.write(() -> backend.delete(index.in(), index.filter(now)));
      }
    } catch (JournalFull full) {
      log.debug("Expired documents stay until the disk takes writes again");
    } catch (RuntimeException e) {
      log.warn("Expired documents could not be deleted; tried again later", e);
    }
  }

  @Override
  public void close() {
    timer.close();
  }
}
