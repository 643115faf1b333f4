package vn.lensan.platform.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Durable to-dos as those of {@link DueWork}, but long ones: the worker does a part, notes how far
 * it came and leaves the to-do due again. Who is next is decided after each part, group by group
 * and then within the group, so that no amount of work of one group keeps another waiting.
 */
public final class TurnWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TurnWork.class);
  private static final int MOST_WAITING = 1_000;

  private final DueWork.Plan plan;
  private final String group;
  private final DueDocuments documents;
  private final DueWork.Worker worker;
  private final Turns turns = new Turns();
  private final Set<String> atWork = ConcurrentHashMap.newKeySet();
  private final Semaphore news = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  /**
   * @param group the document's field that says for whom the work is
   */
  public TurnWork(
      DueWork.Plan plan, String group, MongoOperations mongo, Clock clock, DueWork.Worker worker) {
    this.plan = plan;
    this.group = group;
    this.documents = new DueDocuments(plan, mongo, clock);
    this.worker = worker;
  }

  /** Says that there is work due now. */
  public void hint() {
    news.release();
  }

  @Override
  public void start() {
    running = true;
    for (int place = 0; place < plan.atOnce(); place++) {
      // Not virtual: a part is mostly work for a core, and requests share theirs by giving way.
      threads.add(
          Thread.ofPlatform().daemon().name(plan.name() + "-turns-" + place).start(this::work));
    }
  }

  private void work() {
    while (running) {
      try {
        if (!turn()) {
          news.tryAcquire(plan.sweep().toMillis(), TimeUnit.MILLISECONDS);
          news.drainPermits();
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** False when there was nothing to do. */
  private boolean turn() throws InterruptedException {
    String id = next();
    if (id == null) {
      return false;
    }
    try {
      Document claimed = documents.claim(id);
      if (claimed != null) {
        work(id, claimed);
      }
      return true;
    } catch (RuntimeException failure) {
      LOG.warn("{}: {} stays due: {}", plan.name(), id, failure.toString());
      return false;
    } finally {
      atWork.remove(id);
    }
  }

  private synchronized @Nullable String next() {
    try {
      List<Turns.Waiting> waiting = documents.waiting(MOST_WAITING, group);
      waiting.removeIf(one -> atWork.contains(one.id()));
      if (waiting.size() > 1) {
        news.release();
      }
      String next = turns.next(waiting).map(Turns.Waiting::id).orElse(null);
      if (next != null) {
        atWork.add(next);
      }
      return next;
    } catch (RuntimeException failure) {
      LOG.warn("{}: who is next can't be told: {}", plan.name(), failure.toString());
      return null;
    }
  }

  private void work(String id, Document claimed) throws InterruptedException {
    try {
      worker.work(id);
    } catch (RuntimeException | Error failure) {
      // An Error too only puts the work off: it must not hold its lease, nor end silently.
      Document due = claimed.get(plan.field(), Document.class);
      int attempts = due.getInteger("attempts", 0) + 1;
      LOG.warn("{}: {} failed for the {}. time: {}", plan.name(), id, attempts, failure.toString());
      documents.putOff(id, attempts);
    }
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  @Override
  public void stop() {
    running = false;
    threads.forEach(Thread::interrupt);
    threads.clear();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
