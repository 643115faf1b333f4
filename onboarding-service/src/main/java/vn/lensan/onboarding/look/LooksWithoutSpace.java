package vn.lensan.onboarding.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Looks that a full disk did not take: whoever helps a household must not stand still because we
 * ran out of space. They wait in memory, bounded, until there is some; a line of the application's
 * log, which lies elsewhere, names each by its ids, should the process end before.
 */
@Component
class LooksWithoutSpace implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LooksWithoutSpace.class);
  private static final int MOST = 5_000;
  private static final int PAUSE_SECONDS = 2;

  private final MongoOperations mongo;
  private final Deque<Look> waiting = new ArrayDeque<>();
  private @Nullable ExecutorService writer;

  LooksWithoutSpace(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** False when too many wait already: then the look is refused with the store's own words. */
  synchronized boolean keep(Look look) {
    if (waiting.size() == MOST) {
      return false;
    }
    waiting.addLast(look);
    LOG.warn(
        "No space for a look: {} {} by {} at {}: {}",
        look.id(),
        look.purpose(),
        look.client(),
        look.at(),
        look.households());
    return true;
  }

  /** Writes what waits, as far as there is space. */
  synchronized void write() {
    try {
      while (!waiting.isEmpty()) {
        insert(waiting.getFirst());
        waiting.removeFirst();
      }
    } catch (DataAccessException stillFull) {
      LOG.debug("{} looks wait for space", waiting.size());
    }
  }

  private void insert(Look look) {
    try {
      mongo.insert(look);
    } catch (DuplicateKeyException written) {
      LOG.debug("{} was written, its answer lost", look.id());
    }
  }

  @Override
  public void start() {
    ExecutorService one = Executors.newVirtualThreadPerTaskExecutor();
    one.execute(this::writeNowAndThen);
    writer = one;
  }

  private void writeNowAndThen() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        write();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void stop() {
    write();
    if (writer != null) {
      writer.shutdownNow();
    }
    writer = null;
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }
}
