package vn.lensan.onboarding.household;

import java.util.stream.IntStream;
import vn.lensan.platform.unit.UnitId;

/**
 * How wide a unit is: into how many slices its list is cut, and whether groups of words are kept.
 */
enum SearchBreadth {
  NATION(1),
  PROVINCE(16),
  COMMUNE(256);

  private final int together;

  SearchBreadth(int together) {
    this.together = together;
  }

  static SearchBreadth of(String unit, boolean leaf) {
    if (leaf) {
      return COMMUNE;
    }
    return UnitId.parse(unit).isNation() ? NATION : PROVINCE;
  }

  /** The whole list. */
  int[] all() {
    return IntStream.range(0, slices()).toArray();
  }

  int slices() {
    return NameShares.SLICES / together;
  }

  int sliceOf(String place) {
    return NameShares.slice(place) / together;
  }

  SearchKey slice(String place) {
    return SearchKey.slice(sliceOf(place));
  }

  /** Where the slice ends; only asked of one that isn't the last. */
  String end(int slice) {
    return NameShares.end((slice + 1) * together - 1);
  }
}
