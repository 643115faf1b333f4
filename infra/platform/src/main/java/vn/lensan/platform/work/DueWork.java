package vn.lensan.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Durable to-dos that lie as a field ({@link Due}) in the documents they belong to: a push to a
 * marketplace, a message to apply. Whoever makes a document sets the field in the same write and
 * {@link #hint}s; a sweep finds what a crash left. A to-do is claimed by a lease, so that two
 * instances don't work in vain; that nothing happens twice is up to the work itself (a versioned
 * save, a client key). The worker ends a to-do by removing the field; a failure puts it off.
 */
public final class DueWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);
  private static final int SWEPT_AT_ONCE = 200;
  private static final int MOST_HINTED = 1_000;
  private static final Duration SOON = Duration.ofMillis(200);

  private final Plan plan;
  private final DueDocuments documents;
  private final Worker worker;
  private final Semaphore places;
  private final Set<String> hinted = ConcurrentHashMap.newKeySet();
  private volatile boolean moreThanHinted;
  private @Nullable ExecutorService workers;
  private volatile boolean running;

  /**
   * Does the work of one document. Throwing puts it off; what may not be tried again the worker
   * settles itself.
   */
  @FunctionalInterface
  public interface Worker {
    void work(String id);
  }

  /**
   * @param field the document's field of type {@link Due}
   * @param lease longer than the work can take
   */
  public record Plan(
      String name,
      String collection,
      String field,
      int atOnce,
      Duration lease,
      Duration sweep,
      Duration longestWait) {
    public static Plan of(String name, String collection, String field) {
      return new Plan(
          name,
          collection,
          field,
          8,
          Duration.ofMinutes(1),
          Duration.ofSeconds(2),
          Duration.ofMinutes(5));
    }
  }

  public DueWork(Plan plan, MongoOperations mongo, Clock clock, Worker worker) {
    this.plan = plan;
    this.documents = new DueDocuments(plan, mongo, clock);
    this.worker = worker;
    this.places = new Semaphore(plan.atOnce());
  }

  /**
   * Says that the document has work due now. Cheap, and harmless when it has none. Beyond a bound
   * hints are forgotten: the documents know what is due, and the sweep comes sooner.
   */
  public void hint(String id) {
    ExecutorService executor = workers;
    if (executor == null || !running) {
      return;
    }
    if (hinted.size() >= MOST_HINTED) {
      moreThanHinted = true;
    } else if (hinted.add(id)) {
      executor.execute(() -> attempt(id));
    }
  }

  private void attempt(String id) {
    places.acquireUninterruptibly();
    // Before it is claimed: who hints from now on may mean what this look does not see.
    hinted.remove(id);
    try {
      Document claimed = documents.claim(id);
      if (claimed != null) {
        work(id, claimed);
      }
    } catch (RuntimeException failure) {
      LOG.warn("{}: {} stays due: {}", plan.name(), id, failure.toString());
    } finally {
      places.release();
    }
  }

  private void work(String id, Document claimed) {
    try {
      worker.work(id);
    } catch (RuntimeException | Error failure) {
      // An Error too only puts the work off: it must not hold its lease, nor end silently.
      Document due = claimed.get(plan.field(), Document.class);
      int attempts = due.getInteger("attempts", 0) + 1;
      LOG.warn("{}: {} failed for the {}. time: {}", plan.name(), id, attempts, failure.toString());
      documents.putOff(id, attempts);
    }
  }

  @Override
  public void start() {
    running = true;
    workers = Executors.newVirtualThreadPerTaskExecutor();
    workers.execute(this::sweep);
  }

  private void sweep() {
    while (running) {
      try {
        boolean more = sweepOnce();
        TimeUnit.MILLISECONDS.sleep((more ? SOON : plan.sweep()).toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Whether there is more than one sweep could hint at. */
  private boolean sweepOnce() {
    boolean forgotten = moreThanHinted;
    moreThanHinted = false;
    try {
      List<String> due = documents.due(SWEPT_AT_ONCE);
      due.forEach(this::hint);
      return forgotten || due.size() == SWEPT_AT_ONCE;
    } catch (RuntimeException failure) {
      LOG.warn("{}: the sweep failed: {}", plan.name(), failure.toString());
      return false;
    }
  }

  @Override
  public void stop() {
    running = false;
    if (workers != null) {
      workers.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
