package vn.lensan.catalog.outlook.web;

import java.util.List;
import vn.lensan.catalog.outlook.OutlookView;
import vn.lensan.catalog.outlook.OutlookWeek;
import vn.lensan.platform.unit.UnitId;

/**
 * The outlook of one commodity in one unit.
 *
 * @param basis how the harvest of a week is known
 */
record OutlookAnswer(
    String commodity,
    UnitId unit,
    String unitName,
    String basis,
    int households,
    int areaOnlyHouseholds,
    long areaOnlyM2,
    long undatedKg,
    List<OutlookWeek> weeks) {

  static OutlookAnswer of(OutlookView view, String unitName) {
    return new OutlookAnswer(
        view.commodity(),
        UnitId.parse(view.unit()),
        unitName,
        "DECLARED_EVENLY_SPREAD",
        view.households(),
        view.areaOnlyHouseholds(),
        view.areaOnlyM2(),
        view.undatedKg(),
        view.weeks());
  }
}
