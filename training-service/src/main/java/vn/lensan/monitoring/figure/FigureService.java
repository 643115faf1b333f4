package vn.lensan.monitoring.figure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.monitoring.cell.Cells;
import vn.lensan.monitoring.cell.DaySums;
import vn.lensan.monitoring.cell.Deltas;
import vn.lensan.monitoring.cell.Progress;
import vn.lensan.monitoring.cell.Series;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** Tells figures: reads the cells of all that is asked at once, under one watermark. */
@Service
public class FigureService {
  private final Cells cells;
  private final Progress progress;
  private final Places places;
  private final TeamTargets targets;
  private final MonitoringSettings settings;
  private final Clock clock;

  FigureService(
      Cells cells,
      Progress progress,
      Places places,
      TeamTargets targets,
      MonitoringSettings settings,
      Clock clock) {
    this.targets = targets;
    this.cells = cells;
    this.progress = progress;
    this.places = places;
    this.settings = settings;
    this.clock = clock;
  }

  public List<Figure> figures(FigureQuery query, Scope scope) {
    List<Slice> slices = slices(query);
    OffsetDateTime watermark =
        progress.current().map(reached -> Days.offset(reached.upTo())).orElse(null);
    Told told =
        new Told(
            read(slices, query.period()), targets.of(query, scope), Days.today(clock), watermark);
    return slices.stream().map(slice -> figure(slice, query.period(), told)).toList();
  }

  private List<Slice> slices(FigureQuery query) {
    List<Slice> slices = new ArrayList<>();
    for (Indicator indicator : query.indicators()) {
      List<KnownTeam> teams = query.teams();
      if (teams != null) {
        teams.forEach(team -> ofTeam(query, indicator, team).forEach(slices::add));
        continue;
      }
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

  private Stream<Slice> ofTeam(FigureQuery query, Indicator indicator, KnownTeam team) {
    Slice whole = Slice.ofTeam(indicator, team, query.period().type());
    Dimension by = query.breakdown();
    return by == null || by == Dimension.TEAM
        ? Stream.of(whole)
        : whole.by(by, settings.channels());
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

  private Figure figure(Slice slice, Period period, Told told) {
    Indicator indicator = slice.indicator();
    boolean share = indicator.isShare();
    long numerator = told.numerator(slice, period);
    long denominator = told.denominator(slice, period);
    BigDecimal value = told.value(slice, period);
    BigDecimal before = period.before().map(one -> told.value(slice, one)).orElse(null);
    return new Figure(
        indicator.id(),
        Figure.Unit.of(slice.place()),
        period.type(),
        period.type() == PeriodType.TO_DATE ? null : period.text(),
        indicator.kind(),
        value,
        share && denominator != 0 ? (double) numerator / denominator : null,
        value == null || before == null ? null : value.subtract(before),
        share ? numerator : null,
        share ? denominator : null,
        slice.breakdown(),
        Figure.Status.PROVISIONAL,
        indicator.definitionVersion(),
        told.watermark(),
        told.late(slice, period),
        told.targets(slice));
  }
}
