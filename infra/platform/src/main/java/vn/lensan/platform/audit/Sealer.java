package vn.lensan.platform.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.lensan.platform.aggregate.AggregateStore;
import vn.lensan.platform.time.Days;

/**
 * Seals new entries of the logs, a batch at a time, into the open day, and closes days that are
 * over. Any number of instances may run it: the chain's end moves by one conditional write.
 */
final class Sealer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
  private static final int PAUSE_SECONDS = 5;

  private final Chain chain;
  private final List<AuditedLog> logs;
  private final EntryForm form;
  private final AggregateStore<LogHead> heads;
  private final Supplier<SigningKey> key;
  private final Clock clock;
  private volatile @Nullable Thread thread;
  private volatile long written;

  Sealer(
      Chain chain,
      List<AuditedLog> logs,
      EntryForm form,
      AggregateStore<LogHead> heads,
      Supplier<SigningKey> key,
      Clock clock) {
    this.chain = chain;
    this.logs = logs;
    this.form = form;
    this.heads = heads;
    this.key = key;
    this.clock = clock;
  }

  /** One batch; false when there was nothing to do, or another sealer did it. */
  boolean seal() {
    ChainEnd end = chain.end();
    if (end == null) {
      chain.begin(ChainEnd.origin(Days.today(clock)));
      return true;
    }
    if (end.number() != written) {
      // Ours of before a restart, or another's that may have crashed before it wrote.
      chain.write(end.batch());
      written = end.number();
    }
    if (end.day().isBefore(Days.today(clock))) {
      return close(end);
    }
    List<Seal> seals = next(end);
    if (seals.isEmpty()) {
      return false;
    }
    boolean ours = chain.move(end, end.with(seals));
    if (ours) {
      chain.write(seals);
      written = seals.getLast().number();
    }
    return ours;
  }

  /** The head first, then the next day: a crash in between makes the same head again, unseen. */
  private boolean close(ChainEnd end) {
    LocalDate next = end.day().plusDays(1);
    heads.insertIfAbsent(LogHead.signed(end, end.day().toString(), key.get()));
    return chain.move(end, end.on(next));
  }

  private List<Seal> next(ChainEnd end) {
    List<Seal> seals = new ArrayList<>();
    long number = end.number();
    String previous = end.hash();
    for (AuditedLog log : logs) {
      for (Document entry : chain.unsealed(log.collection())) {
        Seal seal =
            Seal.after(
                ++number,
                previous,
                end.day(),
                log.collection(),
                entry.getString("_id"),
                form.stable(entry),
                form.personal(entry));
        previous = seal.hash();
        seals.add(seal);
      }
    }
    return seals;
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("log-sealer").start(this::run);
  }

  private void run() {
    while (Thread.currentThread().equals(thread)) {
      try {
        while (seal()) {
          LOG.trace("a batch is sealed");
        }
      } catch (RuntimeException failure) {
        LOG.warn("Sealing of the logs waits: {}", failure.toString());
      }
      try {
        TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
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
