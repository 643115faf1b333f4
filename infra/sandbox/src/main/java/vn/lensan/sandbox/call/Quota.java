package vn.lensan.sandbox.call;

import java.util.function.LongSupplier;

/** A bucket that holds one second's calls and fills steadily. */
final class Quota {

  private static final double NANOS = 1e9;

  private final int perSecond;
  private final LongSupplier nanos;
  private double left;
  private long filledAt;

  Quota(int perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
    this.left = perSecond;
    this.filledAt = nanos.getAsLong();
  }

  synchronized boolean take() {
    var now = nanos.getAsLong();
    left = Math.min(perSecond, left + (now - filledAt) / NANOS * perSecond);
    filledAt = now;
    if (left < 1) {
      return false;
    }
    left--;
    return true;
  }

  synchronized int left() {
    return (int) left;
  }
}
