package vn.lensan.monitoring.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.monitoring.cell.Cells;
import vn.lensan.monitoring.cell.DaySums;
import vn.lensan.monitoring.cell.Deltas;
import vn.lensan.monitoring.cell.Progress;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.time.Days;

/** Tells figures: reads the cells of all that is asked at once, under one watermark. */
@Service
public class FigureService {
  private final Cells cells;
  private final Progress progress;
  private final Places places;
  private final MonitoringSettings settings;
  private final Clock clock;

  FigureService(
      Cells cells, Progress progress, Places places, MonitoringSettings settings, Clock clock) {
    this.cells = cells;
    this.progress = progress;
    this.places = places;
    this.settings = settings;
    this.clock = clock;
  }

  public List<Figure> figures(FigureQuery query) {
    List<Slice> slices = slices(query);
    OffsetDateTime watermark =
        progress.current().map(reached -> Days.offset(reached.upTo())).orElse(null);
    Map<Series, DaySums> sums = read(slices, query.period());
    return slices.stream().map(slice -> figure(slice, query.period(), sums, watermark)).toList();
  }

  private List<Slice> slices(FigureQuery query) {
    List<Slice> slices = new ArrayList<>();
    for (Indicator indicator : query.indicators()) {
      query.units().forEach(unit -> slices(query, indicator, unit).forEach(slices::add));
    }
    return slices;
  }

  private Stream<Slice> slices(FigureQuery query, Indicator indicator, Place unit) {
    PeriodType period = query.period().type();
    if (query.byUnit()) {
      return places.tree().children(unit.id()).stream()
          .map(child -> Slice.ofUnit(indicator, child, period));
    }
    Slice whole = Slice.whole(indicator, unit, period);
    Dimension by = query.breakdown();
    return by == null ? Stream.of(whole) : whole.by(by, settings.channels());
  }

  private Map<Series, DaySums> read(List<Slice> slices, Period period) {
    LocalDate today = Days.today(clock);
    int first =
        period.type() == PeriodType.TO_DATE
            ? today.getYear()
            : Math.min(today.getYear(), period.before().map(Period::from).orElse(today).getYear());
    boolean ahead = slices.stream().anyMatch(Slice::endsAhead);
    int last = Math.max(today.getYear() + (ahead ? Deltas.YEARS_AHEAD : 0), period.to().getYear());
    Set<Series> wanted = new HashSet<>();
    slices.forEach(slice -> slice.all().forEach(wanted::add));
    return cells.read(wanted, first, last);
  }

  private Figure figure(
      Slice slice, Period period, Map<Series, DaySums> sums, @Nullable OffsetDateTime watermark) {
    Indicator indicator = slice.indicator();
    long value = sum(slice.numerator(), indicator.kind(), period, sums);
    boolean share = indicator.isShare();
    // What a share is of are things that are there, also where what is shared happens.
    long denominator = share ? sum(slice.denominator(), IndicatorKind.STOCK, period, sums) : 0;
    Long change =
        period
            .before()
            .map(before -> value - sum(slice.numerator(), indicator.kind(), before, sums))
            .orElse(null);
    return new Figure(
        indicator.id(),
        Figure.Unit.of(slice.place()),
        period.type(),
        period.type() == PeriodType.TO_DATE ? null : period.text(),
        indicator.kind(),
        value,
        share && denominator != 0 ? (double) value / denominator : null,
        change,
        share ? value : null,
        share ? denominator : null,
        slice.breakdown(),
        Figure.Status.PROVISIONAL,
        indicator.definitionVersion(),
        watermark,
        late(slice, period, sums));
  }

  private long sum(
      List<Series> series, IndicatorKind kind, Period period, Map<Series, DaySums> sums) {
    LocalDate end = period.end(Days.today(clock));
    boolean upTo = kind == IndicatorKind.STOCK || period.type() == PeriodType.TO_DATE;
    return series.stream()
        .map(one -> sums.getOrDefault(one, DaySums.NONE))
        .mapToLong(days -> upTo ? days.upTo(end) : days.between(period.from(), period.to()))
        .sum();
  }

  private static long late(Slice slice, Period period, Map<Series, DaySums> sums) {
    return period.type() == PeriodType.TO_DATE
        ? 0
        : slice.numerator().stream()
            .map(one -> sums.getOrDefault(one, DaySums.NONE))
            .mapToLong(days -> days.lateBetween(period.from(), period.to()))
            .sum();
  }
}
