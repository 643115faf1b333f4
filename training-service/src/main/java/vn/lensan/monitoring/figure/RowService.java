package vn.lensan.monitoring.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import vn.lensan.monitoring.MonitoringSettings;
import vn.lensan.monitoring.fact.Fact;
import vn.lensan.monitoring.fact.Facts;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.IndicatorKind;
import vn.lensan.monitoring.indicator.Metric;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The facts behind a figure: as many as it counts. */
@Service
public class RowService {
  private final Facts facts;
  private final MonitoringSettings settings;
  private final Clock clock;

  RowService(Facts facts, MonitoringSettings settings, Clock clock) {
    this.facts = facts;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param dims values by dimension
   */
  public Page<Fact> rows(
      FigureQuery query, Map<String, String> dims, Scope scope, PageRequest page) {
    Indicator indicator = query.indicators().getFirst();
    if (query.units().isEmpty()) {
      return new Page<>(List.of(), null, null);
    }
    boolean state = indicator.kind() == IndicatorKind.STOCK;
    LocalDate end = query.period().end(Days.today(clock));
    return facts.page(
        new Facts.Wanted(
            indicator.counted().stream().map(Metric::id).toList(),
            narrowed(query, dims),
            query.units().getFirst().id().toString(),
            state ? null : query.period().from(),
            indicator.kind() == IndicatorKind.DISTINCT ? lastOf(query.period(), end) : end),
        scope,
        page);
  }

  /** What is counted once in a period is dated with the period's last day, also while it runs. */
  private static LocalDate lastOf(Period period, LocalDate end) {
    return period.type() == PeriodType.TO_DATE ? end : period.to();
  }

  private Map<String, String> narrowed(FigureQuery query, Map<String, String> dims) {
    Indicator indicator = query.indicators().getFirst();
    Map<String, String> under = new TreeMap<>();
    indicator.counted().forEach(metric -> under.putAll(metric.whole()));
    if (indicator.counted().stream().allMatch(Metric::isByPeriod)) {
      under.put(Dimension.PERIOD.id(), query.period().type().name());
    }
    List<KnownTeam> teams = query.teams();
    if (teams != null && !teams.isEmpty()) {
      under.put(Dimension.TEAM.id(), teams.getFirst().id());
    }
    dims.forEach(
        (dim, value) -> {
          if (!possible(indicator, dim, value)) {
            throw FigureProblems.unknownValue(dim, value);
          }
          under.put(dim, value);
        });
    return under;
  }

  private boolean possible(Indicator indicator, String dim, String value) {
    return Dimension.named(dim)
        .filter(indicator::isToldBy)
        .map(known -> Slice.values(indicator, known, settings.channels()).toList())
        .filter(values -> values.contains(value))
        .isPresent();
  }
}
