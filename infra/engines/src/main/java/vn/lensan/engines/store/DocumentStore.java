package vn.lensan.engines.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lensan.engines.EngineLogs;
import vn.lensan.engines.EngineProblem;
import vn.lensan.engines.LoopbackPort;
import vn.lensan.engines.store.journal.JournalOptions;

/** A stand-in for MongoDB in this process; see the package for what it is not. */
public final class DocumentStore implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(DocumentStore.class);
  private static final String JOURNAL = "documents.journal";

  /** Closed from the last to the first. */
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  private int port;

  private DocumentStore() {}

  /**
   * Returns once clients can connect and everything kept is there.
   *
   * @throws EngineProblem when the port is taken or the folder cannot be used
   */
  public static DocumentStore start(DocumentStoreSettings settings) {
    Path quota = settings.quotaFile();
    return start(settings, quota == null ? JournalOptions.USUAL : JournalOptions.boundBy(quota));
  }

  static DocumentStore start(DocumentStoreSettings settings, JournalOptions options) {
    return start(settings, options, ExpiryPace.USUAL);
  }

  static DocumentStore start(
      DocumentStoreSettings settings, JournalOptions options, ExpiryPace pace) {
    EngineLogs.quieten();
    DocumentStore store = new DocumentStore();
    try {
      store.open(settings, options, pace);
      return store;
    } catch (IOException e) {
      store.close();
      throw new EngineProblem("The document store cannot use its folder: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void open(DocumentStoreSettings settings, JournalOptions options, ExpiryPace pace)
      throws IOException {
    int claimed = LoopbackPort.claim(settings.port(), "document store");
    ChangeLog changes = new ChangeLog();
    StoreBackend backend = new StoreBackend(changes);
    Commands commands = new Commands(backend, changes);
    Path folder = settings.journalFolder();
    if (folder != null) {
      parts.push(FolderLock.of(folder));
      JournalKeeper keeper = new JournalKeeper(backend, commands);
      parts.push(keeper);
      keeper.open(folder.resolve(JOURNAL), options, changes);
    }
    parts.push(new ExpiryMonitor(backend, commands, pace));
    StoreServer server = new StoreServer(claimed, backend, commands);
    parts.push(server);
    port = server.port();
  }

  /** For `spring.mongodb.uri`; add the database's name after the slash. */
  public String uri() {
    return uri("");
  }

  /** The same with a database. */
  public String uri(String database) {
    return "mongodb://"
        + LoopbackPort.HOST
        + ":"
        + port
        + "/"
        + database
        + "?directConnection=true";
  }

  /** Lets running commands end and keeps what they wrote. */
  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        log.warn("A part of the document store did not close cleanly", e);
      }
    }
  }
}
