package vn.lensan.onboarding.unit;

import java.util.List;
import java.util.function.Predicate;
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
    List<OrgUnitView> provinces =
        named(boundary, province, unit -> unit.level() == OrgUnitLevel.PROVINCE);
    @Nullable UnitId nearest = provinces.size() == 1 ? provinces.getFirst().unitId() : null;
    List<OrgUnitView> districts =
        named(
            boundary,
            district,
            unit -> unit.level() == OrgUnitLevel.DISTRICT && below(unit, provinces, province));
    Predicate<OrgUnitView> meant =
        unit ->
            map.isLeaf(unit)
                && below(unit, provinces, province)
                && below(unit, districts, district);
    List<OrgUnitView> found =
        communeCode == null || communeCode.isBlank()
            ? named(boundary, commune, meant)
            : map.find(new UnitId(boundary, communeCode.strip())).filter(meant).stream().toList();
    return switch (found.size()) {
      case 0 ->
          new UnitMatch.Unknown(districts.size() == 1 ? districts.getFirst().unitId() : nearest);
      case 1 ->
          new UnitMatch.Found(
              found.getFirst().unitId(), accentsDiffer(found.getFirst(), commune, communeCode));
      default -> new UnitMatch.Ambiguous(found.stream().map(OrgUnitView::unitId).toList());
    };
  }

  private List<OrgUnitView> named(
      String boundary, @Nullable String name, Predicate<OrgUnitView> which) {
    if (name == null || name.isBlank()) {
      return List.of();
    }
    List<OrgUnitView> found = map.called(boundary, name, which);
    return found.isEmpty() ? map.called(boundary, UnitWords.whole(name), which) : found;
  }

  /** A name written without any accents is only plain; one with others may mean another place. */
  private boolean accentsDiffer(
      OrgUnitView unit, @Nullable String written, @Nullable String communeCode) {
    if (written == null || blank(written) || !blank(communeCode)) {
      return false;
    }
    String accented = WrittenName.of(written);
    return !accented.equals(Folded.of(written))
        && !accented.equals(WrittenName.of(unit.name()))
        && !accented.equals(WrittenName.of(map.bareName(unit)));
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
