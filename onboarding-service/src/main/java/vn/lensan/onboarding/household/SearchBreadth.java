package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * How wide a unit is: how finely its list is cut, and whether groups of words are kept. A list is
 * read in slices of some dozens whether its unit has a thousand households or a million: reading
 * hundreds of empty slices costs as much as reading too many households.
 */
enum SearchBreadth {
  NATION(256, 1, 8, 64),
  PROVINCE(1024, 16, 128, 1024),
  COMMUNE(2048, 256, 2048);

  private final SearchCut parts;
  private final List<SearchCut> cuts;

  SearchBreadth(int part, Integer... together) {
    this.parts = new SearchCut(part);
    this.cuts = List.of(together).stream().map(SearchCut::new).toList();
  }

  static SearchBreadth of(String unit, boolean leaf) {
    if (leaf) {
      return COMMUNE;
    }
    return UnitId.parse(unit).isNation() ? NATION : PROVINCE;
  }

  /** The parts that groups of words are kept by: some dozens, read in a question or two. */
  SearchCut parts() {
    return parts;
  }

  /** The finest first. */
  List<SearchCut> cuts() {
    return cuts;
  }
}
