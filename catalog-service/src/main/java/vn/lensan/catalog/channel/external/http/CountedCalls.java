package vn.lensan.catalog.channel.external.http;

import java.util.ArrayDeque;
import java.util.Deque;

/** Calls that still count against a quota: those under way, and those answered a period ago. */
final class CountedCalls {
  private final long period;
  private final Deque<Long> answered = new ArrayDeque<>();
  private int underway;

  CountedCalls(long periodNanos) {
    this.period = periodNanos;
  }

  void begun() {
    underway++;
  }

  void answered(long now) {
    underway--;
    answered.addLast(now);
  }

  int at(long now) {
    while (!answered.isEmpty() && answered.getFirst() <= now - period) {
      answered.removeFirst();
    }
    return underway + answered.size();
  }

  /** Until the next one counts no more; long when all are under way. */
  long untilNext(long now) {
    return answered.isEmpty() ? Long.MAX_VALUE : answered.getFirst() + period - now;
  }
}
