package vn.lensan.platform.aggregate;

/**
 * Told of each committed change, so that what is pending goes out at once; a sweep finds what a
 * crash left.
 */
public interface OutboxHint {
  void committed(Class<? extends Aggregate> type, Aggregate aggregate);

  /** Most writes of some kinds say nothing; to look for what they left would cost a read each. */
  default void written(Class<? extends Aggregate> type, Aggregate aggregate) {
    if (!aggregate.pending().isEmpty()) {
      committed(type, aggregate);
    }
  }

  /** Told of each kind of aggregate when its store is made. */
  void register(Class<? extends Aggregate> type);
}
