package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * How wide a unit is: how finely its list is cut, and whether groups of words are kept. A list is
 * read in slices of some dozens whether its unit has a thousand households or a million: reading
 * hundreds of empty slices costs as much as reading too many households.
 */
enum SearchBreadth {
  NATION(1, 8, 64),
  PROVINCE(16, 128, 1024),
  COMMUNE(256, 2048);

  private final List<SearchCut> cuts;

  SearchBreadth(Integer... together) {
    this.cuts = List.of(together).stream().map(SearchCut::new).toList();
  }

  static SearchBreadth of(String unit, boolean leaf) {
    if (leaf) {
      return COMMUNE;
    }
    return UnitId.parse(unit).isNation() ? NATION : PROVINCE;
  }

  /** The finest first. */
  List<SearchCut> cuts() {
    return cuts;
  }
}
