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

/** One figure still to be summed: an indicator of a unit, whole or under dimensions' values. */
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

  /** With what households are helped. */
  private static final List<String> KINDS =
      List.of(
          "REGISTRATION", "ACCOUNT", "PAYMENT_ACCOUNT", "LISTING", "ORDER", "TRAINING", "OTHER");

  /** The whole of it. */
  static Slice whole(Indicator indicator, Place place, PeriodType period) {
    return new Slice(indicator, place, null, false, period);
  }

  /** What one team did: told in its own unit. */
  static Slice ofTeam(Indicator indicator, KnownTeam team, PeriodType period) {
    Map<String, String> of = Map.of(Dimension.TEAM.id(), team.id());
    return new Slice(indicator, team.place(), of, false, period);
  }

  /** One for each value of the dimension. */
  Stream<Slice> by(Dimension dimension, List<String> channels) {
    return values(indicator, dimension, channels)
        .map(value -> new Slice(indicator, place, and(dimension, value), false, period));
  }

  private Map<String, String> and(Dimension dimension, String value) {
    Map<String, String> more = new TreeMap<>(under());
    more.put(dimension.id(), value);
    return more;
  }

  /** By what it is narrowed; a unit below is another place, no narrower figure. */
  Map<String, String> under() {
    return ofUnits || breakdown == null ? Map.of() : breakdown;
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
    if (by == Dimension.KIND) {
      return KINDS.stream();
    }
    boolean anyAndBoth = indicator.numerator().stream().allMatch(Metric::hasAnyAndBoth);
    return anyAndBoth
        ? Stream.concat(Stream.of(Metric.ANY, Metric.BOTH), channels.stream())
        : channels.stream();
  }

  List<Series> numerator() {
    return series(indicator.numerator(), under());
  }

  List<Series> summed() {
    return series(indicator.summed(), under());
  }

  /**
   * What a share is of isn't divided: shops on one marketplace are told of all households. But a
   * team's share is of its own.
   */
  List<Series> denominator() {
    String team = under().get(Dimension.TEAM.id());
    return series(
        indicator.denominator(), team == null ? Map.of() : Map.of(Dimension.TEAM.id(), team));
  }

  private List<Series> series(List<Metric> metrics, Map<String, String> narrowed) {
    return metrics.stream()
        .map(metric -> Series.of(metric, dims(metric, narrowed), place.id().toString()))
        .toList();
  }

  private Map<String, String> dims(Metric metric, Map<String, String> narrowed) {
    Map<String, String> dims = new TreeMap<>(metric.whole());
    dims.putAll(narrowed);
    if (metric.isByPeriod()) {
      dims.put(Dimension.PERIOD.id(), period.name());
    }
    return dims;
  }

  Stream<Series> all() {
    return Stream.of(numerator(), denominator(), summed()).flatMap(List::stream);
  }

  boolean endsAhead() {
    return Stream.of(indicator.numerator(), indicator.denominator())
        .flatMap(List::stream)
        .anyMatch(Metric::endsAhead);
  }
}
