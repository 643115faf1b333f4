package vn.lensan.bench.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Threads that do a number of steps together: each as soon as it can, or at a fixed rate. */
public final class Crew {
  public static final int SIZE = 8;
  public static final int AS_FAST_AS_IT_GOES = 0;

  private Crew() {}

  /** One member's way of doing its next step; the number counts the steps of all. */
  @FunctionalInterface
  public interface Member {
    void step(int number) throws Exception;
  }

  /** Returns when the first step began, by the running clock. */
  public static long work(int steps, int perSecond, IntFunction<Member> members)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    long begun = System.nanoTime();
    for (int i = 0; i < SIZE; i++) {
      Member member = members.apply(i);
      threads.add(
          Thread.ofPlatform()
              .name("bench-" + i)
              .uncaughtExceptionHandler((any, thrown) -> failure.set(thrown))
              .start(() -> steps(member, next, steps, perSecond, begun)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (failure.get() != null) {
      throw new IllegalStateException("A step failed", failure.get());
    }
    return begun;
  }

  private static void steps(
      Member member, AtomicInteger next, int steps, int perSecond, long begun) {
    for (int number = next.getAndIncrement(); number < steps; number = next.getAndIncrement()) {
      if (perSecond != AS_FAST_AS_IT_GOES) {
        waitUntil(begun + number * TimeUnit.SECONDS.toNanos(1) / perSecond);
      }
      try {
        member.step(number);
      } catch (Exception failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private static void waitUntil(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
