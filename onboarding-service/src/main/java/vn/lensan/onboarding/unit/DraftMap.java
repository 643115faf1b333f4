package vn.lensan.onboarding.unit;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lensan.onboarding.ids.DerivedId;
import vn.lensan.platform.unit.UnitId;

/**
 * Whether a map that is being loaded can be used: every unit of the map before leads to it, except
 * districts that had communes, and every province has communes if those had that it came of.
 */
final class DraftMap {
  private static final int FEW = 20;
  private final BoundaryView boundary;
  private final List<OrgUnit> units;
  private final List<OrgUnit> before;

  DraftMap(BoundaryView boundary, List<OrgUnit> units, List<OrgUnit> before) {
    this.boundary = boundary;
    this.units = units;
    this.before = before;
  }

  boolean isWhole() {
    return provinces() > 0 && leadingNowhere().isEmpty() && emptyProvinces().isEmpty();
  }

  DraftView view() {
    List<UnitId> nowhere = leadingNowhere();
    return new DraftView(
        boundary.boundary(),
        boundary.inForceFrom(),
        units.size(),
        nowhere.size(),
        nowhere.stream().limit(FEW).toList(),
        emptyProvinces());
  }

  private long provinces() {
    return units.stream().filter(unit -> level(unit) == OrgUnitLevel.PROVINCE).count();
  }

  /** The nation goes on by itself; no list tells it. */
  private List<UnitId> leadingNowhere() {
    Set<UnitId> told =
        units.stream().map(unit -> unit.definition().unit()).collect(Collectors.toSet());
    return before.stream()
        .filter(unit -> level(unit) == OrgUnitLevel.PROVINCE || level(unit) == OrgUnitLevel.COMMUNE)
        .filter(unit -> unit.definition().successors().stream().noneMatch(told::contains))
        .map(unit -> unit.definition().unit())
        .sorted(Comparator.comparing(UnitId::code))
        .toList();
  }

  /** One that came of provinces whose communes nobody told has none to miss. */
  private List<UnitId> emptyProvinces() {
    Set<String> parents = parents(units);
    Set<String> parentsBefore = parents(before);
    Set<UnitId> expected =
        before.stream()
            .filter(unit -> parentsBefore.contains(unit.definition().unit().code()))
            .flatMap(unit -> unit.definition().successors().stream())
            .collect(Collectors.toSet());
    return units.stream()
        .filter(unit -> level(unit) == OrgUnitLevel.PROVINCE)
        .map(unit -> unit.definition().unit())
        .filter(expected::contains)
        .filter(unit -> !parents.contains(unit.code()))
        .toList();
  }

  private static Set<String> parents(List<OrgUnit> units) {
    return units.stream()
        .map(unit -> String.valueOf(unit.definition().parent()))
        .collect(Collectors.toSet());
  }

  private static OrgUnitLevel level(OrgUnit unit) {
    return unit.definition().type().level();
  }

  /** Of all that the units say, in whatever order they were told. */
  static String fingerprint(List<OrgUnit> units) {
    String[] told =
        units.stream().map(unit -> unit.definition().toString()).sorted().toArray(String[]::new);
    return HexFormat.of().formatHex(DerivedId.digest(told));
  }
}
