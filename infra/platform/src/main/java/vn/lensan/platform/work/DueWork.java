package vn.lensan.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

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

  private final Plan plan;
  private final MongoOperations mongo;
  private final Clock clock;
  private final Worker worker;
  private final Semaphore places;
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
    this.mongo = mongo;
    this.clock = clock;
    this.worker = worker;
    this.places = new Semaphore(plan.atOnce());
  }

  /** Says that the document has work due now. Cheap, and harmless when it has none. */
  public void hint(String id) {
    ExecutorService executor = workers;
    if (executor != null && running) {
      executor.execute(() -> attempt(id));
    }
  }

  private void attempt(String id) {
    places.acquireUninterruptibly();
    try {
      Document claimed = claim(id);
      if (claimed != null) {
        work(id, claimed);
      }
    } catch (RuntimeException failure) {
      LOG.warn("{}: {} stays due: {}", plan.name(), id, failure.toString());
    } finally {
      places.release();
    }
  }

  private @Nullable Document claim(String id) {
    Instant now = clock.instant();
    Query due =
        Query.query(
            Criteria.where("_id")
                .is(id)
                .and(field("at"))
                .lte(now)
                .and(field("leasedUntil"))
                .lte(now));
    Update lease = Update.update(field("leasedUntil"), now.plus(plan.lease()));
    return mongo.findAndModify(due, lease, Document.class, plan.collection());
  }

  private void work(String id, Document claimed) {
    try {
      worker.work(id);
    } catch (RuntimeException | Error failure) {
      // An Error too only puts the work off: it must not hold its lease, nor end silently.
      Document due = claimed.get(plan.field(), Document.class);
      int attempts = due.getInteger("attempts", 0) + 1;
      LOG.warn("{}: {} failed for the {}. time: {}", plan.name(), id, attempts, failure.toString());
      putOff(id, attempts);
    }
  }

  private void putOff(String id, int attempts) {
    Update later =
        Update.update(field("at"), clock.instant().plus(wait(attempts)))
            .set(field("attempts"), attempts)
            .set(field("leasedUntil"), Instant.EPOCH);
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(id).and(field("at")).exists(true)),
        later,
        plan.collection());
  }

  /**
   * Doubles from half a second, with jitter, so that what failed together doesn't come back
   * together.
   */
  private Duration wait(int attempts) {
    long doubled = 500L << Math.min(attempts, 16);
    long bounded = Math.min(doubled, plan.longestWait().toMillis());
    return Duration.ofMillis(bounded / 2 + ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
  }

  private String field(String name) {
    return plan.field() + '.' + name;
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
        sweepOnce();
        TimeUnit.MILLISECONDS.sleep(plan.sweep().toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void sweepOnce() {
    try {
      due().forEach(this::hint);
    } catch (RuntimeException failure) {
      LOG.warn("{}: the sweep failed: {}", plan.name(), failure.toString());
    }
  }

  private List<String> due() {
    Instant now = clock.instant();
    Query query =
        Query.query(Criteria.where(field("at")).lte(now).and(field("leasedUntil")).lte(now))
            .with(Sort.by(field("at")))
            .limit(SWEPT_AT_ONCE);
    query.fields().include("_id");
    return mongo.find(query, Document.class, plan.collection()).stream()
        .map(found -> found.getString("_id"))
        .toList();
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
