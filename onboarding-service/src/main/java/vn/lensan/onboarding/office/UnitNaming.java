package vn.lensan.onboarding.office;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.onboarding.unit.OrgUnitView;
import vn.lensan.pages.UnitNames;
import vn.lensan.platform.unit.UnitId;

/** Units on pages, by their own names. */
@Component
final class UnitNaming implements UnitNames {
  private final OrgUnitService units;

  UnitNaming(OrgUnitService units) {
    this.units = units;
  }

  @Override
  public String of(UnitId unit) {
    String own = name(unit);
    return units
        .province(unit)
        .filter(province -> !province.equals(unit))
        .map(province -> own + ", " + name(province))
        .orElse(own);
  }

  private String name(UnitId unit) {
    return units.find(unit).map(OrgUnitView::name).orElse(unit.code());
  }
}
