package vn.lensan.onboarding.unit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/**
 * Where a given unit lies on every loaded boundary, as far as lineage is unique: whatever all its
 * possible counterparts share, and no more. So a split commune is known up to its province, and a
 * new commune made of several old ones up to their common district or province.
 */
final class Placing {
  private final UnitMap map;

  Placing(UnitMap map) {
    this.map = map;
  }

  Placement of(UnitId given, String inForce) {
    return of(given, null, inForce);
  }

  /**
   * @param chosen what a person said that it is in, of all that a split unit became; on any map
   */
  Placement of(UnitId given, @Nullable UnitId chosen, String inForce) {
    List<UnitId> moved = candidates(given, chosen, inForce);
    boolean decided =
        given.boundary().equals(inForce) || moved.size() == 1 && isSameKind(given, moved);
    UnitId now = decided && moved.size() == 1 ? moved.getFirst() : chosen == null ? given : chosen;
    Set<UnitId> within = new LinkedHashSet<>(shared(moved));
    within.addAll(map.path(now));
    within.addAll(map.path(given));
    return new Placement(given, now, texts(within), texts(places(given, chosen)), !decided);
  }

  /** What of the map in force the unit may have become; one when there is nothing to decide. */
  List<UnitId> candidates(UnitId given, @Nullable UnitId chosen, String boundary) {
    List<UnitId> could = counterparts(given, boundary);
    if (chosen == null || given.boundary().equals(boundary)) {
      return could;
    }
    List<UnitId> said = counterparts(chosen, boundary);
    List<UnitId> both = could.stream().filter(said::contains).toList();
    return both.isEmpty() ? said : both;
  }

  /** A leaf whose own lineage nobody told is known by its province only: it did not become that. */
  private boolean isSameKind(UnitId given, List<UnitId> moved) {
    return isLeaf(given) == isLeaf(moved.getFirst());
  }

  private boolean isLeaf(UnitId unit) {
    return map.find(unit).filter(map::isLeaf).isPresent();
  }

  private Set<UnitId> places(UnitId given, @Nullable UnitId chosen) {
    Set<UnitId> places = new LinkedHashSet<>(map.path(given));
    map.boundaries().stream()
        .map(BoundaryView::boundary)
        .filter(boundary -> !boundary.equals(given.boundary()))
        .forEach(boundary -> places.addAll(shared(candidates(given, chosen, boundary))));
    return places;
  }

  /** What the unit can be on the other boundary, going from map to map. */
  private List<UnitId> counterparts(UnitId given, String target) {
    List<String> order = map.boundaries().stream().map(BoundaryView::boundary).toList();
    int at = order.indexOf(given.boundary());
    int end = order.indexOf(target);
    List<UnitId> candidates = List.of(given);
    while (at >= 0 && at != end) {
      boolean forward = at < end;
      candidates =
          candidates.stream().flatMap(unit -> step(unit, forward).stream()).distinct().toList();
      at += forward ? 1 : -1;
    }
    return candidates;
  }

  /** One map on; a unit whose lineage nobody told is known by its children, or by its parent. */
  private List<UnitId> step(UnitId unit, boolean forward) {
    List<UnitId> told = forward ? map.successors(unit) : map.predecessors(unit);
    if (!told.isEmpty()) {
      return told;
    }
    List<UnitId> below =
        map.childrenOf(unit).stream()
            .flatMap(child -> step(child.unitId(), forward).stream())
            .distinct()
            .toList();
    return below.isEmpty() ? above(unit, forward) : below;
  }

  private List<UnitId> above(UnitId unit, boolean forward) {
    List<UnitId> path = map.path(unit);
    for (int i = path.size() - 2; i >= 0; i--) {
      UnitId ancestor = path.get(i);
      List<UnitId> told = forward ? map.successors(ancestor) : map.predecessors(ancestor);
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  private Set<UnitId> shared(List<UnitId> candidates) {
    Set<UnitId> shared = new LinkedHashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      List<UnitId> path = map.path(candidates.get(i));
      if (i == 0) {
        shared.addAll(path);
      } else {
        shared.retainAll(path);
      }
    }
    return shared;
  }

  private static List<String> texts(Set<UnitId> units) {
    return units.stream().map(UnitId::toString).collect(Collectors.toCollection(ArrayList::new));
  }
}
