package vn.lensan.bench.outbox;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * How long each kind of command took, by whose it was; and when this thread's last was answered.
 */
final class StoreTimes implements CommandListener {
  private final Map<String, Sum> sums = new ConcurrentHashMap<>();
  private final ThreadLocal<Long> answered = ThreadLocal.withInitial(() -> 0L);

  private record Sum(LongAdder calls, LongAdder nanos) {}

  record Mean(long calls, double milliseconds) {}

  @Override
  public void commandSucceeded(CommandSucceededEvent event) {
    answered.set(System.nanoTime());
    String name = Thread.currentThread().getName();
    String who =
        name.startsWith("outbox-") ? name : name.startsWith("bench-") ? "writers" : "others";
    Sum sum =
        sums.computeIfAbsent(
            who + " " + event.getCommandName(), any -> new Sum(new LongAdder(), new LongAdder()));
    sum.calls().increment();
    sum.nanos().add(event.getElapsedTime(TimeUnit.NANOSECONDS));
  }

  /** The driver calls the listener on the thread that waits, so this is when a commit was known. */
  long lastAnswer() {
    return answered.get();
  }

  void reset() {
    sums.clear();
  }

  Map<String, Mean> means() {
    return sums.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("others"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> mean(entry.getValue()), (a, b) -> a, TreeMap::new));
  }

  private static Mean mean(Sum sum) {
    long calls = sum.calls().sum();
    double each = (double) sum.nanos().sum() / calls / 1e6;
    return new Mean(calls, Math.round(each * 1000) / 1000.0);
  }
}
