package vn.lensan.monitoring.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.cell.DaySums;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;

/**
 * What was read for a question, and how it adds up. Everything is added as whole numbers; only a
 * mean is divided, last.
 *
 * @param given the targets by team
 */
record Told(
    Map<Series, DaySums> sums,
    Map<String, List<Figure.Target>> given,
    LocalDate today,
    @Nullable OffsetDateTime watermark) {
  private static final int DIGITS = 4;

  /** Null for a mean of nothing, which is no number. */
  @Nullable BigDecimal value(Slice slice, Period period) {
    if (slice.indicator().kind() != IndicatorKind.MEAN) {
      return BigDecimal.valueOf(numerator(slice, period));
    }
    long count = denominator(slice, period);
    return count == 0 ? null : mean(sum(slice.summed(), period, false), count);
  }

  static BigDecimal mean(long sum, long count) {
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(count), DIGITS, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  long numerator(Slice slice, Period period) {
    return sum(slice.numerator(), period, slice.indicator().kind() == IndicatorKind.STOCK);
  }

  /** Of what happens, what happened in the period; of what is there, what was at its end. */
  long denominator(Slice slice, Period period) {
    Indicator indicator = slice.indicator();
    return sum(slice.denominator(), period, !indicator.isShareOfEvents());
  }

  private long sum(List<Series> series, Period period, boolean stock) {
    boolean upTo = stock || period.type() == PeriodType.TO_DATE;
    LocalDate end = period.end(today);
    return series.stream()
        .map(one -> sums.getOrDefault(one, DaySums.NONE))
        .mapToLong(days -> upTo ? days.upTo(end) : days.between(period.from(), period.to()))
        .sum();
  }

  long late(Slice slice, Period period) {
    return period.type() == PeriodType.TO_DATE
        ? 0
        : slice.numerator().stream()
            .map(one -> sums.getOrDefault(one, DaySums.NONE))
            .mapToLong(days -> days.lateBetween(period.from(), period.to()))
            .sum();
  }

  /** Null where none can be given. */
  @Nullable List<Figure.Target> targets(Slice slice) {
    return TeamTargets.beside(slice, given);
  }
}
