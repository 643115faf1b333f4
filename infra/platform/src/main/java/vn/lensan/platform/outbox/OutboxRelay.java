package vn.lensan.platform.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.aggregate.OutboxHint;

/**
 * Carries pending entries out: take the hinted documents, send their entries, report (remove what
 * was sent). A document always falls to the same lane, so its events keep their order; a second
 * relay could double them, never reorder them.
 */
final class OutboxRelay implements OutboxHint, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
  private static final int BATCH = 500;
  private static final int AGAIN_MS = 1_000;

  private final Batches batches;
  private final OutboxSettings settings;
  private final Set<Class<? extends Aggregate>> kinds = ConcurrentHashMap.newKeySet();
  private final List<BlockingQueue<Hint>> lanes = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  private record Hint(Class<? extends Aggregate> kind, String id) {}

  OutboxRelay(Batches batches, OutboxSettings settings) {
    this.batches = batches;
    this.settings = settings;
    for (int lane = 0; lane < settings.lanes(); lane++) {
      lanes.add(new LinkedBlockingQueue<>());
    }
  }

  @Override
  public void register(Class<? extends Aggregate> kind) {
    kinds.add(kind);
  }

  @Override
  public void committed(Class<? extends Aggregate> kind, Aggregate aggregate) {
    offer(kind, aggregate.id());
  }

  private void offer(Class<? extends Aggregate> kind, String id) {
    lanes.get(Math.floorMod(id.hashCode(), lanes.size())).add(new Hint(kind, id));
  }

  @Override
  public void start() {
    running = true;
    for (BlockingQueue<Hint> lane : lanes) {
      threads.add(Thread.ofVirtual().name("outbox-lane").start(() -> carry(lane)));
    }
    threads.add(Thread.ofVirtual().name("outbox-sweep").start(this::sweep));
  }

  private void carry(BlockingQueue<Hint> lane) {
    while (running) {
      try {
        carryNext(lane);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void carryNext(BlockingQueue<Hint> lane) throws InterruptedException {
    @Nullable Hint first = lane.poll(1, TimeUnit.SECONDS);
    if (first == null) {
      return;
    }
    List<Hint> taken = new ArrayList<>(List.of(first));
    lane.drainTo(taken, BATCH - 1);
    List<Hint> left = carry(taken);
    if (!left.isEmpty()) {
      // They stay in their documents; try them again soon rather than at the next sweep.
      TimeUnit.MILLISECONDS.sleep(AGAIN_MS);
      lane.addAll(left);
    }
  }

  /** What could not be sent, and so is still in its document. */
  private List<Hint> carry(List<Hint> taken) {
    List<Hint> left = new ArrayList<>();
    for (Class<? extends Aggregate> kind : kinds) {
      Set<String> ids = new LinkedHashSet<>();
      taken.stream().filter(hint -> hint.kind() == kind).forEach(hint -> ids.add(hint.id()));
      carry(kind, ids).forEach(id -> left.add(new Hint(kind, id)));
    }
    return left;
  }

  private Collection<String> carry(Class<? extends Aggregate> kind, Set<String> ids) {
    try {
      return ids.isEmpty() ? ids : batches.carry(kind, ids);
    } catch (RuntimeException failure) {
      LOG.warn("Pending events stay in their documents for now: {}", failure.toString());
      return ids;
    }
  }

  private void sweep() {
    while (running) {
      try {
        for (Class<? extends Aggregate> kind : kinds) {
          batches.leftBehind(kind, BATCH).forEach(id -> offer(kind, id));
        }
        TimeUnit.MILLISECONDS.sleep(settings.sweep().toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failure) {
        LOG.warn("The sweep of the outbox failed: {}", failure.toString());
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(1);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  Optional<Instant> oldestWaiting() {
    return batches.oldest(kinds);
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
