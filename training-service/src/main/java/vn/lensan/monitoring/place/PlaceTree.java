package vn.lensan.monitoring.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/** All units at one moment. */
public final class PlaceTree {
  private final Map<UnitId, Place> places = new HashMap<>();
  private final Map<UnitId, List<Place>> children = new HashMap<>();

  public PlaceTree(Collection<Place> all) {
    for (Place place : all) {
      places.put(place.id(), place);
    }
    for (Place place : all) {
      places.putIfAbsent(UnitId.nation(place.id().boundary()), Place.nation(place.id().boundary()));
    }
    for (Place place : places.values()) {
      UnitId above = place.above();
      if (above != null) {
        children.computeIfAbsent(above, any -> new ArrayList<>()).add(place);
      }
    }
    children.values().forEach(list -> list.sort(Comparator.comparing(Place::name)));
  }

  public Optional<Place> find(UnitId id) {
    return Optional.ofNullable(places.get(id));
  }

  public List<Place> children(UnitId id) {
    return children.getOrDefault(id, List.of());
  }

  /** From the nation down to the unit itself. */
  public List<Place> path(UnitId id) {
    List<Place> path = new ArrayList<>();
    Place step = places.get(id);
    while (step != null && !path.contains(step)) {
      path.addFirst(step);
      UnitId above = step.above();
      step = above == null ? null : places.get(above);
    }
    return path;
  }

  /**
   * The latest boundary that has come into force by this day; boundaries are named by their day.
   */
  public Optional<String> boundaryInForce(LocalDate day) {
    return places.keySet().stream()
        .map(UnitId::boundary)
        .filter(boundary -> boundary.compareTo(day.toString()) <= 0)
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether the scope holds all of the unit: one of its units is the unit or above it, or all that
   * the unit became since lies within it. An older unit's holder never gains a newer unit.
   */
  public boolean covers(Scope scope, UnitId id) {
    if (scope.covers(path(id).stream().map(place -> place.id().toString()).toList())) {
      return true;
    }
    List<String> successors = find(id).map(Place::successors).orElse(List.of());
    return !successors.isEmpty()
        && successors.stream()
                .map(UnitId::parse)
                .filter(successor -> successor.boundary().compareTo(id.boundary()) > 0)
                .filter(successor -> covers(scope, successor))
                .count()
            == successors.size();
  }
}
