package vn.lensan.engines.store;

import org.jspecify.annotations.Nullable;
import vn.lensan.engines.store.journal.Change;
import vn.lensan.engines.store.journal.Journal;
import vn.lensan.engines.store.journal.JournalFull;

/**
 * Between the collections and the journal. Notes for each command the newest change it made or saw,
 * so that its answer can wait until that is on disk.
 */
final class ChangeLog {

  private final ThreadLocal<Long> seen = ThreadLocal.withInitial(() -> 0L);
  private volatile @Nullable Journal journal;
  private volatile boolean paused;

  /** From now on changes are kept; what was loaded before is in the journal already. */
  void keepIn(Journal opened) {
    journal = opened;
  }

  boolean isKeeping() {
    return journal != null && !paused;
  }

  /** Loads without writing what is loaded back; nobody else may be running. */
  void whilePaused(Runnable loading) {
    paused = true;
    try {
      loading.run();
    } finally {
      paused = false;
    }
  }

  long add(Change change) {
    Journal opened = journal;
    if (opened == null || paused) {
      return 0;
    }
    long mark = opened.add(change);
    saw(mark);
    return mark;
  }

  void saw(long mark) {
    if (mark > seen.get()) {
      seen.set(mark);
    }
  }

  void beginCommand() {
    seen.set(0L);
  }

  void awaitSeen() throws JournalFull {
    Journal opened = journal;
    if (opened != null && seen.get() > 0) {
      opened.await(seen.get());
    }
  }

  void checkWritable() throws JournalFull {
    Journal opened = journal;
    if (opened != null) {
      opened.checkWritable();
    }
  }
}
