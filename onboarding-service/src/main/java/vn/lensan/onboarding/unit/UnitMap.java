package vn.lensan.onboarding.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.unit.UnitId;

/** All units of all boundaries in memory, as they stand; a new loading makes a new one. */
final class UnitMap {
  private final List<BoundaryView> boundaries;
  private final Map<UnitId, OrgUnitView> units = new LinkedHashMap<>();
  private final Map<UnitId, String> bareNames = new HashMap<>();
  private final Map<UnitId, List<OrgUnitView>> children = new HashMap<>();
  private final Map<UnitId, List<UnitId>> predecessors = new HashMap<>();
  private final Set<String> withDistricts = new HashSet<>();
  private final Map<String, UnitNames> names = new ConcurrentHashMap<>();

  UnitMap(List<Boundary> boundaries, List<OrgUnit> stored) {
    this.boundaries =
        ended(
            boundaries.stream()
                .filter(boundary -> !boundary.isDraft())
                .map(Boundary::view)
                .sorted(Comparator.comparing(BoundaryView::inForceFrom))
                .toList());
    stored.stream()
        .filter(unit -> knowsBoundary(unit.view().boundary()))
        .sorted(Comparator.comparing(OrgUnit::id))
        .forEach(this::add);
  }

  /** A map holds until the day before the next one begins, if nobody said otherwise. */
  private static List<BoundaryView> ended(List<BoundaryView> inOrder) {
    List<BoundaryView> ended = new ArrayList<>();
    for (int at = 0; at < inOrder.size(); at++) {
      BoundaryView boundary = inOrder.get(at);
      boolean last = at == inOrder.size() - 1;
      ended.add(last ? boundary : boundary.before(inOrder.get(at + 1)));
    }
    return ended;
  }

  private void add(OrgUnit stored) {
    OrgUnitView unit = stored.view().knowing(this::knowsBoundary);
    units.put(unit.unitId(), unit);
    bareNames.put(unit.unitId(), stored.bareName());
    if (unit.level() == OrgUnitLevel.DISTRICT) {
      withDistricts.add(unit.boundary());
    }
    if (unit.parent() != null) {
      children
          .computeIfAbsent(new UnitId(unit.boundary(), unit.parent()), any -> new ArrayList<>())
          .add(unit);
    }
    unit.successors()
        .forEach(
            successor ->
                predecessors
                    .computeIfAbsent(successor, any -> new ArrayList<>())
                    .add(unit.unitId()));
  }

  List<BoundaryView> boundaries() {
    return boundaries;
  }

  boolean knowsBoundary(String boundary) {
    return boundaries.stream().anyMatch(known -> known.boundary().equals(boundary));
  }

  String inForceOn(LocalDate day) {
    return boundaries.stream()
        .filter(boundary -> boundary.inForceOn(day))
        .reduce((earlier, later) -> later)
        .map(BoundaryView::boundary)
        .orElseThrow(() -> new IllegalStateException("no boundary is in force on " + day));
  }

  Optional<OrgUnitView> find(UnitId unit) {
    return Optional.ofNullable(units.get(unit));
  }

  String bareName(OrgUnitView unit) {
    return bareNames.getOrDefault(unit.unitId(), unit.name());
  }

  List<OrgUnitView> called(String boundary, String name, Predicate<OrgUnitView> which) {
    return names.computeIfAbsent(boundary, this::namesOn).called(name, which);
  }

  private UnitNames namesOn(String boundary) {
    UnitNames found = new UnitNames();
    on(boundary).forEach(unit -> found.add(unit, bareName(unit)));
    return found;
  }

  Stream<OrgUnitView> on(String boundary) {
    return units.values().stream().filter(unit -> unit.boundary().equals(boundary));
  }

  List<OrgUnitView> childrenOf(UnitId unit) {
    return children.getOrDefault(unit, List.of());
  }

  List<UnitId> successors(UnitId unit) {
    return find(unit).map(OrgUnitView::successors).orElse(List.of());
  }

  List<UnitId> predecessors(UnitId unit) {
    return predecessors.getOrDefault(unit, List.of());
  }

  boolean hasDistricts(String boundary) {
    return withDistricts.contains(boundary);
  }

  /** From the nation down to the unit itself; empty for an unknown unit. */
  List<UnitId> path(UnitId unit) {
    List<UnitId> path = new ArrayList<>();
    @Nullable OrgUnitView step = units.get(unit);
    while (step != null) {
      path.addFirst(step.unitId());
      step = step.parent() == null ? null : units.get(new UnitId(step.boundary(), step.parent()));
    }
    return path;
  }

  /**
   * Where a household may live: a commune, or an island district that never had communes. Lineage
   * tells those: other districts became nothing, and one without communes waits for its list.
   */
  boolean isLeaf(OrgUnitView unit) {
    return unit.level() == OrgUnitLevel.COMMUNE
        || unit.level() == OrgUnitLevel.DISTRICT
            && childrenOf(unit.unitId()).isEmpty()
            && !unit.successors().isEmpty();
  }
}
