package vn.lensan.onboarding.unit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.text.Folded;
import vn.lensan.platform.unit.UnitId;

/**
 * Finds a leaf by the names of a list: exactly as written first (with its accents), then folded;
 * the full name ("Phường Bắc Giang") or the bare one. The word of the type is never cut off what
 * was written: "Phượng Sơn" is a name.
 */
final class UnitMatching {
  private final UnitMap map;

  UnitMatching(UnitMap map) {
    this.map = map;
  }

  UnitMatch match(
      String boundary,
      @Nullable String province,
      @Nullable String district,
      @Nullable String commune,
      @Nullable String communeCode) {
    List<OrgUnitView> provinces = named(level(boundary, OrgUnitLevel.PROVINCE), province);
    @Nullable UnitId nearest = provinces.size() == 1 ? provinces.getFirst().unitId() : null;
    List<OrgUnitView> districts =
        named(
            level(boundary, OrgUnitLevel.DISTRICT).filter(unit -> below(unit, provinces, province)),
            district);
    Stream<OrgUnitView> leaves =
        map.on(boundary)
            .filter(map::isLeaf)
            .filter(unit -> below(unit, provinces, province))
            .filter(unit -> below(unit, districts, district));
    List<OrgUnitView> found =
        communeCode == null || communeCode.isBlank()
            ? blank(commune) ? List.of() : named(leaves, commune)
            : leaves.filter(unit -> unit.code().equals(communeCode.strip())).toList();
    return switch (found.size()) {
      case 0 ->
          new UnitMatch.Unknown(
              districts.size() == 1 && !blank(district) ? districts.getFirst().unitId() : nearest);
      case 1 ->
          new UnitMatch.Found(
              found.getFirst().unitId(), accentsDiffer(found.getFirst(), commune, communeCode));
      default -> new UnitMatch.Ambiguous(found.stream().map(OrgUnitView::unitId).toList());
    };
  }

  private Stream<OrgUnitView> level(String boundary, OrgUnitLevel level) {
    return map.on(boundary).filter(unit -> unit.level() == level);
  }

  /** Without a name every unit will do; with one, those that are called so. */
  private List<OrgUnitView> named(Stream<OrgUnitView> units, @Nullable String name) {
    List<OrgUnitView> all = units.toList();
    if (name == null || name.isBlank()) {
      return all;
    }
    List<OrgUnitView> exact =
        all.stream().filter(unit -> isCalled(unit, WrittenName.of(name), false)).toList();
    return exact.isEmpty()
        ? all.stream().filter(unit -> isCalled(unit, Folded.of(name), true)).toList()
        : exact;
  }

  private boolean isCalled(OrgUnitView unit, String name, boolean folded) {
    String bare = map.bareName(unit);
    return folded
        ? Folded.of(unit.name()).equals(name) || Folded.of(bare).equals(name)
        : WrittenName.of(unit.name()).equals(name) || WrittenName.of(bare).equals(name);
  }

  /** A name written without any accents is only plain; one with others may mean another place. */
  private boolean accentsDiffer(
      OrgUnitView unit, @Nullable String written, @Nullable String communeCode) {
    if (written == null || blank(written) || !blank(communeCode)) {
      return false;
    }
    String accented = WrittenName.of(written);
    return !accented.equals(Folded.of(written)) && !isCalled(unit, accented, false);
  }

  private boolean below(OrgUnitView unit, List<OrgUnitView> above, @Nullable String name) {
    if (blank(name)) {
      return true;
    }
    List<UnitId> path = map.path(unit.unitId());
    return above.stream().map(OrgUnitView::unitId).anyMatch(path::contains);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
