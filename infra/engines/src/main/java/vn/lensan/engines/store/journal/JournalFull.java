package vn.lensan.engines.store.journal;

/** The journal could not keep a change, most often because the disk is full. */
public final class JournalFull extends Exception {

  private static final long serialVersionUID = 1L;

  JournalFull(Throwable cause) {
    super("The document store cannot write to its journal: " + cause.getMessage(), cause);
  }
}
