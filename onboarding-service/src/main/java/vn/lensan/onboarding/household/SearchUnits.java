package vn.lensan.onboarding.household;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.BoundaryView;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.unit.UnitId;

/**
 * In which units the index is read for a caller. Always in units of the caller's own, or below
 * them: whatever is examined and thrown away, how long it takes and whether a next page is offered
 * then tells nothing of households outside.
 */
@Component
class SearchUnits {
  private final OrgUnitService units;

  SearchUnits(OrgUnitService units) {
    this.units = units;
  }

  List<String> led(Scope scope, HouseholdQuery query) {
    Collection<String> own = scope.all() ? nations() : scope.units();
    UnitId asked = query.unit();
    if (asked == null) {
      return own.stream().sorted().toList();
    }
    List<String> path = units.path(asked).stream().map(UnitId::toString).toList();
    return own.stream().anyMatch(path::contains)
        ? List.of(asked.toString())
        : own.stream().sorted().toList();
  }

  boolean isCommune(String unit) {
    return units.isLeaf(UnitId.parse(unit));
  }

  private Set<String> nations() {
    return units.boundaries().stream()
        .map(BoundaryView::boundary)
        .map(UnitId::nation)
        .map(UnitId::toString)
        .collect(Collectors.toSet());
  }
}
