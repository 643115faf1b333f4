package vn.lensan.engines.store;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lensan.engines.store.journal.JournalFull;

/** Runs commands and answers them when all that they did or saw is on disk. */
final class Commands {

  private static final Logger log = LoggerFactory.getLogger(Commands.class);
  private static final int OUT_OF_DISK_SPACE = 14031;
  private static final int TRIES = 3;

  /** Our own: a person was erased, and the journal's after-images must not tell of them. */
  private static final String FORGET_PAST = "lensanForgetPast";

  private final MongoBackend backend;
  private final ChangeLog changes;

  /** Commands share it; what concerns the whole store takes it alone. */
  private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

  private volatile Runnable forgetPast = () -> {};

  Commands(MongoBackend backend, ChangeLog changes) {
    this.backend = backend;
    this.changes = changes;
  }

  void onForgetPast(Runnable tidying) {
    forgetPast = tidying;
  }

  /** Runs something while no command does. */
  void alone(Runnable task) {
    locked(gate.writeLock(), task);
  }

  /** A change by the store itself; returns when it is on disk. */
  void write(Runnable change) throws JournalFull {
    changes.checkWritable();
    changes.beginCommand();
    locked(gate.readLock(), change);
    changes.awaitSeen();
  }

  Document answer(MongoMessage message) {
    if (nameOf(message).equals(FORGET_PAST)) {
      forgetPast.run();
      return new Document("ok", 1.0);
    }
    try {
      return run(message, CommandKind.of(message.getDocument()));
    } catch (JournalFull full) {
      return failure(OUT_OF_DISK_SPACE, "OutOfDiskSpace", String.valueOf(full.getMessage()));
    } catch (MongoServerError error) {
      return failure(error.getCode(), error.getCodeName(), error.getMessageWithoutErrorCode());
    } catch (MongoServerException error) {
      return failure(8, "UnknownError", error.getMessageWithoutErrorCode());
    } catch (RuntimeException error) {
      // The command itself stays out of the log: it may hold a person's particulars.
      log.error("The document store failed at {}", nameOf(message), error);
      return failure(1, "InternalError", "The document store failed: " + error);
    }
  }

  private Document run(MongoMessage message, CommandKind kind) throws JournalFull {
    if (kind != CommandKind.READ) {
      changes.checkWritable();
      return once(message, kind);
    }
    return read(message);
  }

  /** A read that saw what was then given up looks again at what is left. */
  private Document read(MongoMessage message) throws JournalFull {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(message, CommandKind.READ);
      } catch (JournalFull full) {
        if (attempt == TRIES) {
          throw full;
        }
      }
    }
  }

  private Document once(MongoMessage message, CommandKind kind) throws JournalFull {
    changes.beginCommand();
    Document[] reply = new Document[1];
    Lock lock = kind == CommandKind.RESHAPE ? gate.writeLock() : gate.readLock();
    try {
      locked(lock, () -> reply[0] = backend.handleMessage(message));
    } catch (MongoServerException refused) {
      // Even a refusal tells of what was seen, such as a key that is there already.
      changes.awaitSeen();
      throw refused;
    }
    changes.awaitSeen();
    return reply[0];
  }

  private static void locked(Lock lock, Runnable task) {
    lock.lock();
    try {
      task.run();
    } finally {
      lock.unlock();
    }
  }

  private static String nameOf(MongoMessage message) {
    return message.getDocument().keySet().iterator().next();
  }

  private static Document failure(int code, String name, String text) {
    return new Document("ok", 0)
        .append("errmsg", text)
        .append("code", code)
        .append("codeName", name);
  }
}
