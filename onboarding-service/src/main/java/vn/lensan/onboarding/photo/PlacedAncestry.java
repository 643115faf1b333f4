package vn.lensan.onboarding.photo;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.unit.UnitId;

/** What the map of units tells. */
@Component
final class PlacedAncestry implements Ancestry {
  private final OrgUnitService orgUnits;

  PlacedAncestry(OrgUnitService orgUnits) {
    this.orgUnits = orgUnits;
  }

  @Override
  public List<String> within(Collection<String> units) {
    return units.stream()
        .map(UnitId::parse)
        .flatMap(unit -> orgUnits.place(unit).within().stream())
        .distinct()
        .toList();
  }
}
