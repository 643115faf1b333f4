package vn.lensan.onboarding.household;

import java.util.stream.IntStream;

/**
 * One way to cut a unit's list into slices; each household has a key for its slice of each cut.
 *
 * @param together how many of the finest slices make one
 */
record SearchCut(int together) {
  int slices() {
    return NameShares.SLICES / together;
  }

  int sliceOf(String place) {
    return NameShares.slice(place) / together;
  }

  /** Within a key. */
  String named(int slice) {
    return together + "/" + slice;
  }

  SearchKey key(int slice) {
    return SearchKey.slice(this, slice);
  }

  SearchKey keyOf(String place) {
    return key(sliceOf(place));
  }

  /** Which of that other, coarser cut's slices holds this one. */
  int within(SearchCut coarser, int slice) {
    return slice * together / coarser.together;
  }

  /** Where the slice ends; only asked of one that isn't the last. */
  String end(int slice) {
    return NameShares.end((slice + 1) * together - 1);
  }

  /** The whole list. */
  int[] all() {
    return IntStream.range(0, slices()).toArray();
  }
}
