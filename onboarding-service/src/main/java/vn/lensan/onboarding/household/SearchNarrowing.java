package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ways on which the store looks for what is wanted by all its keys at once, part by part of the
 * list, before it fetches anything: for what is rare among what the plain way leads to.
 *
 * @param filters what the store can look for besides, one at least
 * @param density how many are wanted of those that the plain way leads to
 */
record SearchNarrowing(SearchBreadth breadth, List<SearchKey> filters, double density) {

  SearchWay.Cells with(SearchWay.Cells way) {
    return new SearchWay.Cells(
        way.cut(),
        way.cells(),
        way.keys(),
        cell -> way.expected().applyAsDouble(cell) * density,
        way.tested().stream().filter(key -> !filters.contains(key)).toList(),
        filters,
        null);
  }

  /**
   * The whole list by what else is asked for.
   *
   * @param each how many a part of it holds
   */
  SearchWay.Cells byFilters(double each) {
    SearchCut parts = breadth.parts();
    SearchKey first = filters.getFirst();
    return new SearchWay.Cells(
        parts,
        parts.all(),
        part -> List.of(breadth.kept(first, part)),
        part -> each * density,
        List.of(),
        filters.subList(1, filters.size()),
        null);
  }

  /** Whoever in the whole list has words, at the head of the name or behind it. */
  SearchWay.Cells byWords(SearchWay.Cells others, List<SearchWay.Cells> heads, double each) {
    return with(
        new SearchWay.Cells(
            others.cut(),
            others.cells(),
            part -> keys(part, others, heads),
            part -> each,
            others.tested(),
            List.of(),
            null));
  }

  private static List<SearchKey> keys(
      int part, SearchWay.Cells others, List<SearchWay.Cells> heads) {
    List<SearchKey> keys = new ArrayList<>(others.keys().apply(part));
    for (SearchWay.Cells head : heads) {
      Arrays.stream(head.cells())
          .filter(cell -> head.cut().within(others.cut(), cell) == part)
          .mapToObj(head.keys())
          .forEach(keys::addAll);
    }
    return keys;
  }
}
