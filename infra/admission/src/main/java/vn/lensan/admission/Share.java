package vn.lensan.admission;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** What one key has: its places, and those of it who wait for one. */
final class Share {
  final Deque<CompletableFuture<Verdict>> queue = new ArrayDeque<>();
  int inside;

  boolean isIdle() {
    return inside == 0 && queue.isEmpty();
  }

  /** Those who wait are what the key asks for beyond the others. */
  boolean asksForMoreThan(int places) {
    return inside + queue.size() > places;
  }
}
