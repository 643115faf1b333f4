package vn.lensan.engines.store;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.lensan.engines.store.journal.Journal;
import vn.lensan.engines.store.journal.JournalOptions;
import vn.lensan.engines.store.journal.JournalOwner;

/** Keeps memory and journal in step when the disk fails or the file outgrows its contents. */
final class JournalKeeper implements JournalOwner, AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(JournalKeeper.class);

  private final StoreBackend backend;
  private final Commands commands;
  private @Nullable Journal journal;

  JournalKeeper(StoreBackend backend, Commands commands) {
    this.backend = backend;
    this.commands = commands;
  }

  /** Loads what the file holds; from then on every change goes into it. */
  void open(Path file, JournalOptions options, ChangeLog changes) throws IOException {
    Journal.Opened opened = Journal.open(file, options, this);
    journal = opened.journal();
    backend.load(opened.contents());
    changes.keepIn(opened.journal());
    commands.onForgetPast(opened.journal()::tidyWithNextWrite);
  }

  @Override
  public void onWriteFailed() {
    log.error(
        "The disk refused the document store's journal; writes are refused until it takes them");
    commands.alone(this::backToDisk);
  }

  private void backToDisk() {
    try {
      if (journal != null) {
        backend.load(journal.restore());
      }
    } catch (IOException e) {
      log.error("The document store could not read its journal again", e);
    }
  }

  @Override
  public void onOutgrown() {
    commands.alone(this::compact);
  }

  private void compact() {
    try {
      if (journal != null) {
        journal.compact(backend::tellAll);
      }
    } catch (IOException e) {
      log.warn("The document store's journal could not be tidied; it goes on growing", e);
    }
  }

  @Override
  public void close() throws IOException {
    if (journal != null) {
      journal.close();
    }
  }
}
