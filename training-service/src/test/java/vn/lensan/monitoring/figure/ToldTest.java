package vn.lensan.monitoring.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.lensan.monitoring.cell.DaySums;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Indicators;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.platform.unit.UnitId;

class ToldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 5);
  private static final UnitId COMMUNE = UnitId.parse("2025-07-01:07582");
  private static final Place PLACE =
      new Place(COMMUNE, "Xã Thử", Place.Level.COMMUNE, null, List.of());
  private static final Period MONTH = Period.of(PeriodType.MONTH, NOVEMBER);

  private static DaySums sums(long october, long november) {
    TreeMap<LocalDate, DaySums.Day> days = new TreeMap<>();
    days.put(OCTOBER, new DaySums.Day(october, 0));
    days.put(NOVEMBER, new DaySums.Day(november, 0));
    return new DaySums(october + november, days);
  }

  private static Series of(Metric metric) {
    return Series.of(metric, metric.whole(), COMMUNE.toString());
  }

  private static Slice slice(String id) {
    Indicator indicator = new Indicators().find(id).orElseThrow();
    return Slice.whole(indicator, PLACE, PeriodType.MONTH);
  }

  private static Told told(Map<Series, DaySums> sums) {
    return new Told(sums, Map.of(), TODAY, null);
  }

  /** It was told of all that were ever raised. */
  @Test
  void tellsTheShareOfDifficultiesOfThoseRaisedInThePeriodOnly() {
    Told told =
        told(Map.of(of(Metric.DIFFICULTY), sums(10, 4), of(Metric.DIFFICULTY_IN_TIME), sums(1, 4)));
    assertThat(told.numerator(slice("help.answered"), MONTH)).isEqualTo(4);
    assertThat(told.denominator(slice("help.answered"), MONTH)).isEqualTo(4);
  }

  @Test
  void tellsVisitsOfAllShopsThatAreThereAtThePeriodsEnd() {
    Told told = told(Map.of(of(Metric.VISIT), sums(7, 12), of(Metric.SELLER_ACCOUNT), sums(5, 1)));
    assertThat(told.numerator(slice("visit.per_household"), MONTH)).isEqualTo(12);
    assertThat(told.denominator(slice("visit.per_household"), MONTH)).isEqualTo(6);
  }

  @Test
  void dividesSumByCountAndRoundsOnce() {
    Told told = told(Map.of(of(Metric.SCORE), sums(1, 14), of(Metric.ANSWER), sums(1, 3)));
    assertThat(told.value(slice("satisfaction"), MONTH)).isEqualTo("4.6667");
    assertThat(Told.mean(15, 3)).isEqualTo(new BigDecimal("5"));
    assertThat(Told.mean(9_000_000_001L, 2_000_000_000L)).isEqualTo(new BigDecimal("4.5"));
  }

  @Test
  void tellsNoMeanOfNoAnswers() {
    assertThat(told(Map.of()).value(slice("satisfaction"), MONTH)).isNull();
    assertThat(told(Map.of()).value(slice("team.assisted"), MONTH)).isEqualByComparingTo("0");
  }
}
