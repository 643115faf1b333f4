package vn.lensan.engines.store.journal;

/** An owner that holds nothing in memory. */
final class IdleOwner implements JournalOwner {

  @Override
  public void onWriteFailed() {
    throw new AssertionError("The disk refused a journal");
  }

  @Override
  public void onOutgrown() {}
}
