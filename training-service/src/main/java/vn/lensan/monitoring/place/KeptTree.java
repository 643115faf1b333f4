package vn.lensan.monitoring.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The last tree read, until something was learnt after that reading began, or it grew old. */
final class KeptTree {
  private static final Duration KEPT = Duration.ofSeconds(60);
  private final Supplier<PlaceTree> read;
  private final Clock clock;
  private final AtomicLong learnt = new AtomicLong();
  private volatile @Nullable Snapshot snapshot;

  KeptTree(Supplier<PlaceTree> read, Clock clock) {
    this.read = read;
    this.clock = clock;
  }

  private record Snapshot(PlaceTree tree, long learnt, Instant readAt) {}

  PlaceTree get() {
    Snapshot kept = snapshot;
    // Told by a count and not by clearing: a reading under way would put its old tree back.
    if (kept == null
        || kept.learnt() != learnt.get()
        || kept.readAt().plus(KEPT).isBefore(clock.instant())) {
      long before = learnt.get();
      kept = new Snapshot(read.get(), before, clock.instant());
      snapshot = kept;
    }
    return kept.tree();
  }

  void outdated() {
    learnt.incrementAndGet();
  }
}
