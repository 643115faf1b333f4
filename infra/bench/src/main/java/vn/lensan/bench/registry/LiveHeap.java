package vn.lensan.bench.registry;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.lensan.bench.Spread;

/**
 * What is really held in memory: the heap right after a full collection, again and again. It slows
 * down what is measured, so no rate is taken meanwhile. The most of many samples is more than that
 * of few, so what is compared is sampled as often.
 */
public final class LiveHeap implements AutoCloseable {
  private final Thread thread;
  private final long everyMs;
  private final List<Long> samples = new ArrayList<>();
  private volatile boolean over;

  private LiveHeap(long everyMs) {
    this.everyMs = everyMs;
    thread = Thread.ofPlatform().name("live-heap").unstarted(this::look);
  }

  public static LiveHeap watched(long everyMs) {
    LiveHeap heap = new LiveHeap(everyMs);
    heap.thread.start();
    return heap;
  }

  public static long now() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void look() {
    while (!over) {
      take(now());
      try {
        TimeUnit.MILLISECONDS.sleep(everyMs);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private synchronized void take(long bytes) {
    samples.add(bytes);
  }

  public synchronized Spread spread() {
    return Spread.of(samples.stream().map(Long::doubleValue).toList());
  }

  public synchronized int count() {
    return samples.size();
  }

  @Override
  public void close() {
    over = true;
    thread.interrupt();
  }
}
