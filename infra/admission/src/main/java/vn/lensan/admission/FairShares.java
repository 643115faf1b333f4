package vn.lensan.admission;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * A limit of places, shared by keys. While there is room everybody is let in; while there is none,
 * a free place goes to the key that holds the fewest, and of those to the one that waited longest
 * for its turn. Those who wait are bounded too: when the queue is full, the longest one gives way.
 */
final class FairShares {
  private final IntSupplier limit;
  private final int mostWaiting;
  private final Duration longestWait;
  private final ReentrantLock lock = new ReentrantLock();
  private final Crowd crowd;

  FairShares(IntSupplier limit, double ofOne, int mostWaiting, Duration longestWait) {
    this.limit = limit;
    this.mostWaiting = mostWaiting;
    this.longestWait = longestWait;
    this.crowd = new Crowd(ofOne);
  }

  Verdict enter(String key) throws InterruptedException {
    CompletableFuture<Verdict> turn = queueUp(key);
    try {
      return turn.get(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException tooLong) {
      return giveUp(key, turn);
    } catch (InterruptedException stopped) {
      if (giveUp(key, turn) == Verdict.ADMITTED) {
        leave(key);
      }
      throw stopped;
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  /**
   * What {@link #enter} would say at once to one more of this key, because the queue is full and
   * its own is the longest. Asking costs nothing and changes nothing.
   */
  Optional<Verdict> turnsAway(String key) {
    return guarded(
        () ->
            crowd.waiting() >= mostWaiting && crowd.isLongest(key)
                ? Optional.of(crowd.refusal(key, limit.getAsInt()))
                : Optional.empty());
  }

  private CompletableFuture<Verdict> queueUp(String key) {
    return guarded(
        () -> {
          CompletableFuture<Verdict> turn = new CompletableFuture<>();
          crowd.queueUp(key, turn);
          crowd.admitAsManyAsFit(limit.getAsInt());
          if (crowd.waiting() > mostWaiting) {
            crowd.refuseLastOfLongestQueue(limit.getAsInt());
          }
          return turn;
        });
  }

  /** Unless its turn has come in this very moment. */
  private Verdict giveUp(String key, CompletableFuture<Verdict> turn) {
    return guarded(
        () -> {
          if (!turn.isDone()) {
            crowd.refuse(key, turn, limit.getAsInt());
          }
          return turn.join();
        });
  }

  void leave(String key) {
    guarded(
        () -> {
          crowd.leave(key);
          crowd.admitAsManyAsFit(limit.getAsInt());
          return key;
        });
  }

  int inside() {
    return guarded(crowd::inside);
  }

  int waiting() {
    return guarded(crowd::waiting);
  }

  @Override
  public String toString() {
    return guarded(crowd::toString);
  }

  private <T> T guarded(Supplier<T> step) {
    lock.lock();
    try {
      return step.get();
    } finally {
      lock.unlock();
    }
  }
}
