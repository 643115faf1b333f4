package vn.lensan.monitoring.figure;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.monitoring.place.Place;
import vn.lensan.monitoring.place.PlaceTree;
import vn.lensan.monitoring.place.Places;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.unit.UnitId;

/** The units that figures are asked of, within the caller's scope. */
@Component
class AskedUnits {
  private final Places places;
  private final Clock clock;

  AskedUnits(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /** The one that is named, or all that the caller was given. */
  List<Place> of(Questions.Asked asked, Scope scope) {
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

  /** The map that is asked for, or the one in force. */
  String boundary(@Nullable String asked) {
    return asked == null || asked.isBlank()
        ? places.tree().boundaryInForce(Days.today(clock)).orElse("")
        : asked;
  }
}
