package vn.lensan.monitoring.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.place.Place;

/** One figure still to be summed: an indicator of a unit, whole or under one dimension's value. */
record Slice(
    Indicator indicator, Place place, @Nullable Map<String, String> breakdown, boolean ofUnits) {
  /** The statuses that an order passes through; the zero ones are told too. */
  static final List<String> STATUSES =
      List.of(
          "PLACED",
          "CONFIRMED",
          "PACKED",
          "SHIPPED",
          "DELIVERED",
          "CANCELLED",
          "RETURNED",
          "FAILED");

  static Stream<Slice> of(
      Indicator indicator, Place place, @Nullable Dimension by, List<String> channels) {
    if (by == null) {
      return Stream.of(new Slice(indicator, place, null, false));
    }
    return values(indicator, by, channels)
        .map(value -> new Slice(indicator, place, Map.of(by.id(), value), false));
  }

  static Stream<String> values(Indicator indicator, Dimension by, List<String> channels) {
    if (by == Dimension.STATUS) {
      return STATUSES.stream();
    }
    boolean anyAndBoth = indicator.numerator().stream().allMatch(Metric::hasAnyAndBoth);
    return anyAndBoth
        ? Stream.concat(Stream.of(Metric.ANY, Metric.BOTH), channels.stream())
        : channels.stream();
  }

  List<Series> numerator() {
    return series(indicator.numerator(), breakdown);
  }

  /** What a share is of isn't divided: shops on one marketplace are told of all households. */
  List<Series> denominator() {
    return series(indicator.denominator(), null);
  }

  private List<Series> series(List<Metric> metrics, @Nullable Map<String, String> dims) {
    Map<String, String> under = ofUnits || dims == null ? Map.of() : dims;
    return metrics.stream()
        .map(
            metric ->
                Series.of(metric, under.isEmpty() ? metric.whole() : under, place.id().toString()))
        .toList();
  }

  Stream<Series> all() {
    return Stream.concat(numerator().stream(), denominator().stream());
  }

  boolean endsAhead() {
    return Stream.of(indicator.numerator(), indicator.denominator())
        .flatMap(List::stream)
        .anyMatch(Metric::endsAhead);
  }
}
