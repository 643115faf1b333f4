package vn.lensan.engines.store.journal;

import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** How far the disk has come, and those who wait for it. */
final class Waiters {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final LostRanges lost = new LostRanges();
  private long kept;
  private boolean stopped;

  void await(long mark) throws JournalFull {
    lock.lock();
    try {
      while (kept < mark && !stopped) {
        moved.awaitUninterruptibly();
      }
      if (lost.contains(mark) || kept < mark) {
        throw new JournalFull(lost.cause());
      }
    } finally {
      lock.unlock();
    }
  }

  void keptUpTo(long mark) {
    move(() -> kept = Math.max(kept, mark));
  }

  /** All that is not kept yet, up to this mark, never will be. */
  void lostUpTo(long mark, @Nullable IOException why) {
    move(
        () -> {
          lost.add(kept, mark, why);
          kept = mark;
        });
  }

  /** Nobody must wait for a writer that is gone. */
  void stop() {
    move(() -> stopped = true);
  }

  private void move(Runnable step) {
    lock.lock();
    try {
      step.run();
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
