package vn.lensan.monitoring.figure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.indicator.Dimension;
import vn.lensan.monitoring.indicator.Indicator;
import vn.lensan.monitoring.indicator.Indicators;
import vn.lensan.monitoring.period.Period;
import vn.lensan.monitoring.period.PeriodType;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** Makes sense of what is asked, within the caller's scope. */
@Component
public class Questions {
  private static final String BY_UNIT = "unit";
  private final Indicators indicators;
  private final Places places;
  private final Clock clock;

  Questions(Indicators indicators, Places places, Clock clock) {
    this.indicators = indicators;
    this.places = places;
    this.clock = clock;
  }

  /** As it came. */
  public record Asked(
      List<String> indicators,
      @Nullable String unit,
      @Nullable String boundary,
      @Nullable String periodType,
      @Nullable String period,
      @Nullable String breakdown) {

    public Asked about(List<String> others) {
      return new Asked(others, unit, boundary, periodType, period, breakdown);
    }
  }

  public FigureQuery understood(Asked asked, Scope scope) {
    List<Indicator> wanted =
        asked.indicators().isEmpty()
            ? indicators.all()
            : asked.indicators().stream().map(this::indicator).toList();
    return new FigureQuery(
        wanted,
        units(asked, scope),
        period(asked.periodType(), asked.period()),
        BY_UNIT.equals(asked.breakdown()),
        breakdown(asked.breakdown(), wanted));
  }

  private Indicator indicator(String id) {
    return indicators.find(id).orElseThrow(() -> FigureProblems.unknownIndicator(id));
  }

  private List<Place> units(Asked asked, Scope scope) {
    PlaceTree tree = places.tree();
    String unit = asked.unit();
    return unit == null || unit.isBlank()
        ? own(tree, asked.boundary(), scope)
        : List.of(one(tree, unit, asked.boundary(), scope));
  }

  /** Not known and not in scope are one answer, so that nobody learns what lies outside. */
  private Place one(PlaceTree tree, String unit, @Nullable String boundary, Scope scope) {
    return unitId(tree, unit, boundary)
        .filter(id -> tree.covers(scope, id))
        .flatMap(tree::find)
        .orElseThrow(() -> FigureProblems.unitNotFound(unit));
  }

  private Optional<UnitId> unitId(PlaceTree tree, String unit, @Nullable String boundary) {
    if (unit.indexOf(':') > 0 && unit.indexOf(':') < unit.length() - 1) {
      return Optional.of(UnitId.parse(unit));
    }
    Optional<String> on =
        boundary == null || boundary.isBlank()
            ? tree.boundaryInForce(Days.today(clock))
            : Optional.of(boundary).filter(name -> name.indexOf(':') < 0);
    return on.map(name -> new UnitId(name, unit));
  }

  private static List<Place> own(PlaceTree tree, @Nullable String boundary, Scope scope) {
    Stream<UnitId> own = scope.units().stream().map(UnitId::parse);
    if (boundary != null && !boundary.isBlank()) {
      own =
          scope.isNational()
              ? Stream.of(UnitId.nation(boundary))
              : own.filter(id -> id.boundary().equals(boundary));
    }
    return own.flatMap(id -> tree.find(id).stream())
        .sorted(Comparator.comparing(place -> place.id().toString()))
        .toList();
  }

  private Period period(@Nullable String typeText, @Nullable String text) {
    PeriodType type = type(typeText);
    LocalDate today = Days.today(clock);
    if (text == null || text.isBlank()) {
      return Period.of(type == null ? PeriodType.TO_DATE : type, today);
    }
    return Period.named(text)
        .filter(period -> type == null || period.type() == type)
        .orElseThrow(() -> FigureProblems.unknownPeriod(text));
  }

  private static @Nullable PeriodType type(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(PeriodType.values())
        .filter(type -> type.name().equals(text))
        .findFirst()
        .orElseThrow(() -> FigureProblems.unknownPeriodType(text));
  }

  private static @Nullable Dimension breakdown(@Nullable String text, List<Indicator> wanted) {
    if (text == null || text.isBlank() || text.equals(BY_UNIT)) {
      return null;
    }
    return Dimension.named(text)
        .filter(dim -> wanted.stream().allMatch(wish -> wish.breakdowns().contains(dim)))
        .orElseThrow(() -> FigureProblems.noBreakdown(text, possible(wanted)));
  }

  private static List<String> possible(List<Indicator> wanted) {
    return Stream.concat(
            Stream.of(BY_UNIT),
            Arrays.stream(Dimension.values())
                .filter(dim -> wanted.stream().allMatch(wish -> wish.breakdowns().contains(dim)))
                .map(Dimension::id))
        .toList();
  }
}
