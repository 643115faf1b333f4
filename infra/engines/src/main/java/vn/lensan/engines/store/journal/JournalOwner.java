package vn.lensan.engines.store.journal;

/** Who holds in memory what a journal keeps on disk; called on the journal's own thread. */
public interface JournalOwner {

  /** Stop all commands, call {@link Journal#restore()} and put the memory to what it returns. */
  void onWriteFailed();

  /** Stop all commands and call {@link Journal#compact}. */
  void onOutgrown();
}
