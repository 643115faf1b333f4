package vn.lensan.bench.sync;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts calls, and those that come while the second before them held the quota already. */
final class ArrivalCount {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private final int quota;
  private final Deque<Long> lastSecond = new ArrayDeque<>();
  private long calls;
  private long overruns;
  private long first;
  private long last;

  ArrivalCount(int quota) {
    this.quota = quota;
  }

  synchronized void arrived(long now) {
    while (!lastSecond.isEmpty() && lastSecond.getFirst() <= now - SECOND) {
      lastSecond.removeFirst();
    }
    if (lastSecond.size() >= quota) {
      overruns++;
    }
    lastSecond.addLast(now);
    first = calls == 0 ? now : first;
    last = now;
    calls++;
  }

  synchronized Map<String, Object> view() {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("calls", calls);
    view.put("overruns", overruns);
    view.put("seconds", (last - first) / (double) SECOND);
    return view;
  }
}
