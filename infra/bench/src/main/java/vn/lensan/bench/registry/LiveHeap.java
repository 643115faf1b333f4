package vn.lensan.bench.registry;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * What is really held in memory: the heap right after a full collection, again and again. It slows
 * down what is measured, so no rate is taken meanwhile.
 */
final class LiveHeap implements AutoCloseable {
  private static final long EVERY_MS = 500;
  private final Thread thread;
  private volatile long most;
  private volatile boolean over;

  private LiveHeap() {
    thread = Thread.ofPlatform().name("live-heap").unstarted(this::look);
  }

  static LiveHeap watched() {
    LiveHeap heap = new LiveHeap();
    heap.thread.start();
    return heap;
  }

  static long now() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private void look() {
    while (!over) {
      most = Math.max(most, now());
      try {
        TimeUnit.MILLISECONDS.sleep(EVERY_MS);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  long most() {
    return most;
  }

  @Override
  public void close() {
    over = true;
    thread.interrupt();
  }
}
