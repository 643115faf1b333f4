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
 * owner must put the memory back to what the disk holds (see {@link Owner}).
 */
public final class Journal implements AutoCloseable {

  /** Who holds in memory what the journal keeps on disk. */
  public interface Owner {
    /** Called on the writer's thread: stop all commands, call {@link Journal#restore()}. */
    void onWriteFailed();

    /** Called on the writer's thread when the file has outgrown its contents. */
    void onOutgrown();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moreToWrite = lock.newCondition();
  private final Condition moreWritten = lock.newCondition();
  private final LostRanges lost = new LostRanges();
  private final Tail tail;
  private final Owner owner;
  private final Thread writer;
  private ChangeBuffer pending = new ChangeBuffer();
  private ChangeBuffer spare = new ChangeBuffer();
  private long added;
  private long kept;
  private long takenUpTo;
  private @Nullable IOException failure;
  private boolean closed;
  private boolean stopped;
  private boolean memoryAhead;

  private Journal(Tail tail, Owner owner) {
    this.tail = tail;
    this.owner = owner;
    this.writer = Thread.ofPlatform().name("document-store-journal").daemon().unstarted(this::run);
  }

  /** Opens the journal in this file; `contents` of the result are what it held. */
  public static Opened open(Path file, JournalOptions options, Owner owner) throws IOException {
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
    lock.lock();
    try {
      while (kept < mark && !stopped) {
        moreWritten.awaitUninterruptibly();
      }
      if (lost.contains(mark) || kept < mark) {
        throw new JournalFull(lost.cause());
      }
    } finally {
      lock.unlock();
    }
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
      lost.add(kept, added, failure);
      pending.clear();
      markKept(added);
      memoryAhead = true;
      Contents contents = tail.contents();
      memoryAhead = false;
      return contents;
    } finally {
      lock.unlock();
    }
  }

  /** Puts a fresh file in the place of the outgrown one; the caller holds all commands back. */
  public void compact(Consumer<Consumer<Change>> everything) throws IOException {
    lock.lock();
    try {
      tail.replace(everything::accept);
      pending.clear();
      markKept(added);
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    try {
      writeAll();
    } finally {
      stop();
    }
  }

  /** Nobody must wait for a writer that is gone. */
  private void stop() {
    lock.lock();
    try {
      stopped = true;
      moreWritten.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void writeAll() {
    while (takePending()) {
      long upTo = takenUpTo;
      try {
        tail.append(spare);
        spare.clear();
        keep(upTo);
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

  private void keep(long upTo) {
    lock.lock();
    try {
      markKept(upTo);
    } finally {
      lock.unlock();
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

  private void markKept(long upTo) {
    kept = Math.max(kept, upTo);
    moreWritten.signalAll();
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
