package vn.lensan.onboarding.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.lensan.platform.text.Folded;

/** The units of one boundary by what they are called, whole ("Phường Bắc Giang") or bare. */
final class UnitNames {
  private final Map<String, List<OrgUnitView>> written = new HashMap<>();
  private final Map<String, List<OrgUnitView>> folded = new HashMap<>();

  void add(OrgUnitView unit, String bareName) {
    note(written, unit, bareName, WrittenName::of);
    note(folded, unit, bareName, Folded::of);
  }

  private static void note(
      Map<String, List<OrgUnitView>> index,
      OrgUnitView unit,
      String bareName,
      Function<String, String> form) {
    String whole = form.apply(unit.name());
    index.computeIfAbsent(whole, any -> new ArrayList<>()).add(unit);
    String bare = form.apply(bareName);
    if (!bare.equals(whole)) {
      index.computeIfAbsent(bare, any -> new ArrayList<>()).add(unit);
    }
  }

  /** As written first, with its accents; only if there is none so, folded. */
  List<OrgUnitView> called(String name, Predicate<OrgUnitView> which) {
    List<OrgUnitView> exact = among(written, WrittenName.of(name), which);
    return exact.isEmpty() ? among(folded, Folded.of(name), which) : exact;
  }

  private static List<OrgUnitView> among(
      Map<String, List<OrgUnitView>> index, String name, Predicate<OrgUnitView> which) {
    return index.getOrDefault(name, List.of()).stream().filter(which).toList();
  }
}
