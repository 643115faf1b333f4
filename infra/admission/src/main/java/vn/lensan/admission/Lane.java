package vn.lensan.admission;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.FixedLimit;
import java.util.Optional;

/**
 * Requests that compete for the same places. What it learns from how long they took is up to the
 * limit: one that is fixed learns nothing.
 */
public final class Lane {
  private final FairShares shares;
  private final Limit limit;

  private Lane(Limit limit, Bounds bounds) {
    this.limit = limit;
    this.shares =
        new FairShares(limit::getLimit, bounds.ofOne(), bounds.waiting(), bounds.longestWait());
  }

  /** As many as are answered in time. */
  public static Lane adaptive(Bounds bounds) {
    return new Lane(bounds.adaptive(), bounds);
  }

  public static Lane fixed(int places, Bounds bounds) {
    return new Lane(FixedLimit.of(places), bounds);
  }

  /** Waits for a place; whoever is admitted must {@link #leave}. */
  public Verdict enter(String key) throws InterruptedException {
    return shares.enter(key);
  }

  /**
   * The refusal that one more of this key would get at once; empty when it would get a place or a
   * turn. For whoever can refuse before anything else is done for a request.
   */
  public Optional<Verdict> turnsAway(String key) {
    return shares.turnsAway(key);
  }

  /**
   * @param failed whether it could not be served, which counts like an answer that is late
   */
  public void leave(String key, long startedNanos, boolean failed) {
    int inside = shares.inside();
    shares.leave(key);
    limit.onSample(startedNanos, System.nanoTime() - startedNanos, inside, failed);
  }

  public int inside() {
    return shares.inside();
  }

  public int limit() {
    return limit.getLimit();
  }
}
