package vn.lensan.monitoring.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.place.Place;

/**
 * What is asked for, found and allowed: every unit in it lies in the caller's scope.
 *
 * @param teams those it is told of one by one; null when it is told of units
 */
public record FigureQuery(
    List<Indicator> indicators,
    List<Place> units,
    Period period,
    boolean byUnit,
    @Nullable Dimension breakdown,
    @Nullable List<KnownTeam> teams) {

  public FigureQuery(List<Indicator> indicators, Place unit, Period period, boolean byUnit) {
    this(indicators, List.of(unit), period, byUnit, null, null);
  }
}
