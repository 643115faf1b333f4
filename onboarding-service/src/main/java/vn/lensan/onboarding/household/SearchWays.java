package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways to what is asked for in one unit. Whoever is called by all the words asked for has one
 * of them as the word that the list is sorted by, or none: those who have it stand together in the
 * list, and are read there; the others are read part by part of the list.
 */
final class SearchWays {
  /** As many are read and sorted in a few milliseconds. */
  private static final int SMALL = 400;

  /** On a page. */
  private static final double PAGE = 50;

  /** That are in one key. */
  static final int MOST_WORDS = 3;

  private static final int MOST_OTHERS = 2;

  private final SearchAsked asked;
  private final List<SearchKey> all;
  private final List<String> words;
  private final List<SearchKey> rest;
  private final SearchBreadth breadth;
  private final SearchSizes.Size size;

  SearchWays(SearchAsked asked, SearchSizes.Size size) {
    this.asked = asked;
    this.all = asked.keys();
    this.words = all.stream().filter(SearchKey::isWord).map(SearchKey::value).toList();
    this.rest =
        all.stream()
            .filter(key -> words.size() > MOST_WORDS || !key.isWord())
            .filter(SearchWays::isTold)
            .toList();
    this.breadth = asked.breadth();
    this.size = size;
  }

  SearchAsked asked() {
    return asked;
  }

  private static boolean isTold(SearchKey key) {
    return key.kind() != SearchKey.Kind.ANY;
  }

  /** Few can have that one, wherever it is asked for. */
  static Optional<SearchKey> few(List<SearchKey> all, SearchBreadth breadth) {
    return all.stream().filter(key -> isFew(key.kind(), breadth)).findFirst();
  }

  private static boolean isFew(SearchKey.Kind kind, SearchBreadth breadth) {
    return switch (kind) {
      case PHONE, COOPERATIVE -> true;
      case WORD, VILLAGE -> breadth == SearchBreadth.COMMUNE;
      default -> false;
    };
  }

  static SearchWay.Together together(SearchKey key, List<SearchKey> all) {
    return new SearchWay.Together(
        key, all.stream().filter(other -> isTold(other) && !other.equals(key)).toList());
  }

  List<SearchWay> ways() {
    if (size.whole() <= SMALL) {
      return List.of(together(all.getFirst(), all));
    }
    if (words.isEmpty() || breadth == SearchBreadth.COMMUNE || isEverywhere()) {
      return List.of(list());
    }
    // The others first: they may fill the page before the place where a head's people begin.
    List<SearchWay> ways = new ArrayList<>(List.of(others()));
    words.forEach(word -> ways.add(head(word)));
    return ways;
  }

  /** So that the list itself holds the page sooner than a part of it that is led to by its keys. */
  private boolean isEverywhere() {
    double share = shareOf(grouped());
    return size.whole() * share / breadth.parts().slices() > PAGE / share;
  }

  private List<String> grouped() {
    return words.stream().limit(MOST_WORDS).toList();
  }

  private SearchWay.Cells list() {
    SearchCut cut = size.cut();
    return new SearchWay.Cells(
        cut,
        cut.all(),
        slice -> List.of(cut.key(slice)),
        size::expected,
        all.stream().filter(SearchWays::isTold).toList(),
        List.of(),
        size);
  }

  private SearchWay.Cells others() {
    SearchCut parts = breadth.parts();
    double each = size.whole() * shareOf(grouped()) / parts.slices();
    return new SearchWay.Cells(
        parts,
        parts.all(),
        part -> List.of(SearchKey.others(grouped(), parts, part)),
        part -> each,
        rest,
        List.of(),
        null);
  }

  private SearchWay.Cells head(String word) {
    SearchCut cut = breadth.cells();
    List<String> besides = besides(word);
    Map<Integer, Double> shares = NameShares.headed(word, besides, cut);
    return new SearchWay.Cells(
        cut,
        SearchHeads.slices(word, cut),
        cell -> List.of(SearchKey.head(word, besides, cut, cell)),
        cell -> size.whole() * shares.getOrDefault(cell, 0.0),
        rest,
        List.of(),
        null);
  }

  private List<String> besides(String word) {
    return words.stream().filter(other -> !other.equals(word)).limit(MOST_OTHERS).toList();
  }

  /**
   * The same as that way, where what is wanted turned out to be rare among what it leads to.
   *
   * @param density how many of those are wanted
   */
  Optional<SearchWay.Cells> narrowed(SearchWay.Cells way, double density) {
    List<SearchKey> filters =
        breadth == SearchBreadth.COMMUNE
            ? way.tested()
            : rest.stream().filter(SearchKey::isByPart).toList();
    if (filters.isEmpty()) {
      return Optional.empty();
    }
    SearchNarrowing narrowing = new SearchNarrowing(breadth, filters, density);
    if (way.learns() == null) {
      return Optional.of(narrowing.with(way));
    }
    double each = size.whole() / breadth.parts().slices();
    return Optional.of(
        words.isEmpty() || breadth == SearchBreadth.COMMUNE
            ? narrowing.byFilters(each)
            : narrowing.byWords(others(), words.stream().map(this::head).toList(), each));
  }

  private static double shareOf(List<String> others) {
    return others.stream().mapToDouble(NameShares::other).reduce(1, (one, two) -> one * two);
  }
}
