package vn.lensan.platform.admission;

import com.netflix.concurrency.limits.Limit;

/**
 * Requests that compete for the same places. What it learns from how long they took is up to the
 * limit: one that is fixed learns nothing.
 */
final class Lane {
  private final FairShares shares;
  private final Limit limit;

  Lane(Limit limit, AdmissionSettings settings) {
    this.limit = limit;
    this.shares =
        new FairShares(
            limit::getLimit, settings.ofOne(), settings.waiting(), settings.longestWait());
  }

  Verdict enter(String key) throws InterruptedException {
    return shares.enter(key);
  }

  /**
   * @param failed whether the service could not serve it, which counts like an answer that is late
   */
  void leave(String key, long startedNanos, boolean failed) {
    int inside = shares.inside();
    shares.leave(key);
    limit.onSample(startedNanos, System.nanoTime() - startedNanos, inside, failed);
  }

  int inside() {
    return shares.inside();
  }

  int limit() {
    return limit.getLimit();
  }
}
