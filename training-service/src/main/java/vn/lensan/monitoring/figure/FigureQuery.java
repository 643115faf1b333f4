package vn.lensan.monitoring.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.place.Place;

/** What is asked for, found and allowed: every unit in it lies in the caller's scope. */
public record FigureQuery(
    List<Indicator> indicators,
    List<Place> units,
    Period period,
    boolean byUnit,
    @Nullable Dimension breakdown) {}
