package vn.lensan.platform.aggregate;

/**
 * Told of each committed change, so that what is pending goes out at once; a sweep finds what a
 * crash left.
 */
public interface OutboxHint {
  void committed(Class<? extends Aggregate> type, Aggregate aggregate);

  /** Told of each kind of aggregate when its store is made. */
  void register(Class<? extends Aggregate> type);
}
