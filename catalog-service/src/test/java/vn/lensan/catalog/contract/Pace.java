package vn.lensan.catalog.contract;

import java.util.Arrays;

/** How long calls take: the ninety-ninth of a hundred. */
public final class Pace {
  private Pace() {}

  public static long p99Nanos(Runnable call, int times) {
    long[] taken = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      call.run();
      taken[i] = System.nanoTime() - begun;
    }
    Arrays.sort(taken);
    return taken[(int) Math.ceil(times * 0.99) - 1];
  }
}
