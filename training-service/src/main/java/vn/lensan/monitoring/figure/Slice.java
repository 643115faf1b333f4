package vn.lensan.monitoring.figure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;

/** One figure still to be summed: an indicator of a unit, whole or under one dimension's value. */
record Slice(
    Indicator indicator,
    Place place,
    @Nullable Map<String, String> breakdown,
    boolean ofUnits,
    PeriodType period) {
  /** The rungs of the ladder that accounts climb. */
  private static final List<String> RUNGS =
      List.of("ACCOUNT", "LISTED", "ORDERED", "CONFIRMED", "DELIVERED", "REPEATED");

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

  /** The whole of it. */
  static Slice whole(Indicator indicator, Place place, PeriodType period) {
    return new Slice(indicator, place, null, false, period);
  }

  /** One for each value of the dimension. */
  Stream<Slice> by(Dimension dimension, List<String> channels) {
    return values(indicator, dimension, channels)
        .map(value -> new Slice(indicator, place, Map.of(dimension.id(), value), false, period));
  }

  static Slice ofUnit(Indicator indicator, Place unit, PeriodType period) {
    return new Slice(indicator, unit, Map.of("unit", unit.id().code()), true, period);
  }

  static Stream<String> values(Indicator indicator, Dimension by, List<String> channels) {
    if (by == Dimension.STATUS) {
      return STATUSES.stream();
    }
    if (by == Dimension.RUNG) {
      return RUNGS.stream();
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
        .map(metric -> Series.of(metric, dims(metric, under), place.id().toString()))
        .toList();
  }

  private Map<String, String> dims(Metric metric, Map<String, String> under) {
    Map<String, String> dims = new TreeMap<>(under.isEmpty() ? metric.whole() : under);
    if (metric.isByPeriod()) {
      dims.put(Dimension.PERIOD.id(), period.name());
    }
    return dims;
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
