package vn.lensan.engines.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes changes in order and forces them to disk in groups: whoever waits for a change shares one
 * fsync with all who came while the one before was running.
 *
 * <p>When writing fails, every change not yet on disk is lost, its waiters are told so, and the
 * owner must put the memory back to what the disk holds (see {@link JournalOwner}).
 */
public final class Journal implements AutoCloseable {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moreToWrite = lock.newCondition();
  private final Waiters waiters = new Waiters();
  private final Tail tail;
  private final JournalOwner owner;
  private final Thread writer;
  private ChangeBuffer pending = new ChangeBuffer();
  private ChangeBuffer spare = new ChangeBuffer();
  private long added;
  private long takenUpTo;
  private @Nullable IOException failure;
  private boolean closed;
  private boolean memoryAhead;

  private Journal(Tail tail, JournalOwner owner) {
    this.tail = tail;
    this.owner = owner;
    this.writer = Thread.ofPlatform().name("document-store-journal").daemon().unstarted(this::run);
  }

  /** Opens the journal in this file; `contents` of the result are what it held. */
  public static Opened open(Path file, JournalOptions options, JournalOwner owner)
      throws IOException {
    Tail tail = new Tail(file, options);
    try {
      Contents contents = tail.recover();
      Journal journal = new Journal(tail, owner);
      journal.writer.start();
      return new Opened(journal, contents);
    } catch (IOException | RuntimeException e) {
      tail.close();
      throw e;
    }
  }

  /** An open journal and what was in it. */
  public record Opened(Journal journal, Contents contents) {}

  /** Takes a change; the caller holds whatever lock decides the order. Returns its mark. */
  public long add(Change change) {
    lock.lock();
    try {
      pending.add(change);
      moreToWrite.signal();
      return ++added;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when everything up to this mark is on disk. */
  public void await(long mark) throws JournalFull {
    waiters.await(mark);
  }

  /** Refuses at once while the disk takes nothing; lets writes in again as soon as it does. */
  public void checkWritable() throws JournalFull {
    lock.lock();
    try {
      if (memoryAhead) {
        throw new IOException("the journal could not be read again after an error");
      }
      if (failure != null) {
        tail.probe();
        failure = null;
      }
    } catch (IOException e) {
      throw new JournalFull(e);
    } finally {
      lock.unlock();
    }
  }

  /** Gives up all that is not on disk, tells its waiters, and returns what the disk holds. */
  public Contents restore() throws IOException {
    lock.lock();
    try {
      pending.clear();
      waiters.lostUpTo(added, failure);
      memoryAhead = true;
      Contents contents = tail.contents();
      memoryAhead = false;
      return contents;
    } finally {
      lock.unlock();
    }
  }

  /**
   * The next write is followed by a fresh file that holds just what is needed. Not at once: what
   * the writer has in its hands would lie behind the fresh file's newer contents.
   */
  public void tidyWithNextWrite() {
    tail.outgrowNow();
  }

  /** Puts a fresh file in the place of the outgrown one; the caller holds all commands back. */
  public void compact(Consumer<Consumer<Change>> everything) throws IOException {
    lock.lock();
    try {
      tail.replace(everything::accept);
      pending.clear();
      waiters.keptUpTo(added);
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      writeAll();
    } finally {
      waiters.stop();
    }
  }

  private void writeAll() {
    while (takePending()) {
      long upTo = takenUpTo;
      try {
        tail.append(spare);
        spare.clear();
        waiters.keptUpTo(upTo);
        if (tail.isOutgrown()) {
          owner.onOutgrown();
        }
      } catch (IOException e) {
        spare.clear();
        fail(e);
        owner.onWriteFailed();
      }
    }
  }

  private void fail(IOException e) {
    lock.lock();
    try {
      failure = e;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for changes and takes them all; false when closed and nothing is left. */
  private boolean takePending() {
    lock.lock();
    try {
      while (pending.size() == 0 && !closed) {
        moreToWrite.awaitUninterruptibly();
      }
      ChangeBuffer taken = pending;
      pending = spare;
      spare = taken;
      takenUpTo = added;
      return taken.size() > 0;
    } finally {
      lock.unlock();
    }
  }

  /** Writes what is waiting, then lets go of the file. */
  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      closed = true;
      moreToWrite.signal();
    } finally {
      lock.unlock();
    }
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tail.close();
  }
}
