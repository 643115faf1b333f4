package vn.lensan.bench.outbox;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * What one round gave.
 *
 * @param latencies in milliseconds, ascending; empty where nothing arrives anywhere
 */
record Measured(double rate, double[] latencies) {

  /** When each thing was committed or sent, and when it arrived, by the machine's running clock. */
  static Measured of(long begun, Map<String, Long> from, Map<String, Long> arrived) {
    long end = begun;
    double[] latencies = new double[from.size()];
    int filled = 0;
    for (Map.Entry<String, Long> event : from.entrySet()) {
      long arrival = Objects.requireNonNull(arrived.get(event.getKey()), event.getKey());
      latencies[filled++] = (arrival - event.getValue()) / 1e6;
      end = Math.max(end, arrival);
    }
    Arrays.sort(latencies);
    return new Measured(from.size() / ((end - begun) / 1e9), latencies);
  }

  double percentile(double part) {
    return latencies[(int) Math.min(latencies.length - 1L, Math.round(part * latencies.length))];
  }
}
