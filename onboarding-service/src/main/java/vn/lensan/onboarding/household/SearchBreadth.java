package vn.lensan.onboarding.household;

import java.util.List;
import vn.lensan.platform.unit.UnitId;

/**
 * How wide a unit is: how finely its list is cut, and whether groups of words are kept. A list is
 * read in slices of some dozens whether its unit has a thousand households or a million: reading
 * hundreds of empty slices costs as much as reading too many households.
 */
enum SearchBreadth {
  NATION(256, 4, 1, 8, 64),
  PROVINCE(256, 8, 4, 32, 256),
  COMMUNE(NameShares.SLICES, NameShares.SLICES, 64, 512);

  private final SearchCut parts;
  private final SearchCut cells;
  private final List<SearchCut> cuts;

  SearchBreadth(int part, int cell, Integer... together) {
    this.parts = new SearchCut(part);
    this.cells = new SearchCut(cell);
    this.cuts = List.of(together).stream().map(SearchCut::new).toList();
  }

  static SearchBreadth of(String unit, boolean leaf) {
    if (leaf) {
      return COMMUNE;
    }
    return UnitId.parse(unit).isNation() ? NATION : PROVINCE;
  }

  /**
   * The parts that words and what very many have are kept by: some dozens, all of them read in a
   * question; a commune is one.
   */
  SearchCut parts() {
    return parts;
  }

  /** How those are cut who have one word at the head of their names: they stand together. */
  SearchCut cells() {
    return cells;
  }

  /** As it is kept there for who stands in that part of the list. */
  SearchKey kept(SearchKey key, int part) {
    return key.isByPart() && this != COMMUNE ? key.in(parts, part) : key;
  }

  /** The finest first. */
  List<SearchCut> cuts() {
    return cuts;
  }
}
