package vn.lensan.onboarding.household;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** One way into the index of a unit; what is asked for may need several, whose pages are joined. */
sealed interface SearchWay {
  /** What must be looked for in each one that the way leads to. */
  List<SearchKey> tested();

  /** Not many have that key: all of them are read and sorted. */
  record Together(SearchKey key, List<SearchKey> tested) implements SearchWay {}

  /**
   * Many may have it: it is read in the order of the list, some cells at a time.
   *
   * @param cells slices of that cut, in order; elsewhere there is nothing
   * @param keys what is found in a cell has one of them, as they are kept
   * @param expected about how many a cell holds
   * @param narrowing what the store looks for by its keys of the parts, before it fetches anything
   * @param learns what is remembered of the slices that were read; only for the list itself
   */
  record Cells(
      SearchCut cut,
      int[] cells,
      IntFunction<List<SearchKey>> keys,
      IntToDoubleFunction expected,
      List<SearchKey> tested,
      List<SearchKey> narrowing,
      SearchSizes.@Nullable Size learns)
      implements SearchWay {

    /** The index of the first cell that isn't wholly before that place. */
    int from(@Nullable String place) {
      if (place == null) {
        return 0;
      }
      int found = Arrays.binarySearch(cells, cut.sliceOf(place));
      return found >= 0 ? found : -found - 1;
    }

    /** How many of its cells are not wholly behind that place. */
    int until(@Nullable String place) {
      if (place == null) {
        return cells.length;
      }
      int found = Arrays.binarySearch(cells, cut.sliceOf(place));
      return found >= 0 ? found + 1 : -found - 1;
    }

    List<SearchKey> keys(int from, int to) {
      return Arrays.stream(cells, from, to)
          .mapToObj(keys)
          .flatMap(List::stream)
          .distinct()
          .toList();
    }

    double expected(int from, int to) {
      return Arrays.stream(cells, from, to).mapToDouble(expected).sum();
    }
  }
}
