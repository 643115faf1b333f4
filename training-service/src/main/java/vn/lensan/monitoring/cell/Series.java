package vn.lensan.monitoring.cell;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.lensan.monitoring.indicator.Metric;

/** One metric, under some dimensions, in one unit ({@code boundary:code}): a sum for each day. */
public record Series(String metric, String dims, String unit) {
  static final String SEPARATOR = "|";

  public static Series of(Metric metric, Map<String, String> dims, String unit) {
    String text =
        new TreeMap<>(dims)
            .entrySet().stream()
                .map(dim -> dim.getKey() + '=' + dim.getValue())
                .collect(Collectors.joining(","));
    return new Series(metric.id(), text, unit);
  }

  @Override
  public String toString() {
    return String.join(SEPARATOR, metric, dims, unit);
  }
}
