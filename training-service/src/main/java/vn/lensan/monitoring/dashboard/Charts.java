package vn.lensan.monitoring.dashboard;

import java.math.BigDecimal;
import java.util.List;
import vn.lensan.monitoring.figure.Figure;
import vn.lensan.monitoring.indicator.Indicator;

/** From figures of units to bars. */
final class Charts {
  /** More bars than this nobody compares; the table has them all. */
  private static final int MOST_BARS = 12;

  private Charts() {}

  static Chart of(Indicator indicator, List<Figure> sorted) {
    List<Chart.Length> lengths =
        sorted.stream()
            .filter(figure -> !isEmpty(figure))
            .limit(MOST_BARS)
            .map(figure -> length(indicator, figure))
            .toList();
    Double target = indicator.target();
    String label = target == null ? "" : "Kế hoạch " + Numbers.share(target);
    return indicator.isShare()
        ? Chart.of(lengths, 1, target, label)
        : Chart.of(lengths, 0, null, label);
  }

  private static Chart.Length length(Indicator indicator, Figure figure) {
    String name = named(figure);
    String value = Numbers.of(figure.value(), indicator.unit());
    return indicator.isShare()
        ? new Chart.Length(
            name,
            Numbers.ratio(ratio(figure), indicator.unit()) + " (" + value + ")",
            ratio(figure))
        : new Chart.Length(name, value, amount(figure));
  }

  static double amount(Figure figure) {
    BigDecimal value = figure.value();
    return value == null ? 0 : value.doubleValue();
  }

  private static String named(Figure figure) {
    String team = TeamWords.teamOf(figure);
    return team == null ? figure.unit().name() : TeamWords.name(team);
  }

  static double ratio(Figure figure) {
    Double ratio = figure.ratio();
    return ratio == null ? 0 : ratio;
  }

  static boolean isEmpty(Figure figure) {
    Long base = figure.denominator();
    return amount(figure) == 0 && (base == null || base == 0);
  }
}
