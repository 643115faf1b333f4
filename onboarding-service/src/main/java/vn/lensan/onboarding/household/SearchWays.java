package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Arrays;
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

  private final List<SearchKey> all;
  private final List<String> words;
  private final List<SearchKey> rest;
  private final SearchBreadth breadth;
  private final SearchSizes.Size size;

  /**
   * @param all the rarest first
   */
  SearchWays(List<SearchKey> all, SearchBreadth breadth, SearchSizes.Size size) {
    this.all = all;
    this.words = all.stream().filter(SearchKey::isWord).map(SearchKey::value).toList();
    this.rest =
        all.stream()
            .filter(key -> words.size() > MOST_WORDS || !key.isWord())
            .filter(SearchWays::isTold)
            .toList();
    this.breadth = breadth;
    this.size = size;
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
   * The same as that way, where what is wanted turned out to be rare among what it leads to: found
   * by all its keys at once, part by part.
   *
   * @param density how many of those are wanted
   */
  Optional<SearchWay.Cells> narrowed(SearchWay.Cells way, double density) {
    List<SearchKey> byKeys = rest.stream().filter(SearchKey::isByPart).toList();
    if (way.learns() == null) {
      return byKeys.isEmpty() ? Optional.empty() : Optional.of(with(way, byKeys, density));
    }
    if (words.isEmpty() || breadth == SearchBreadth.COMMUNE) {
      List<SearchKey> told = breadth == SearchBreadth.COMMUNE ? way.tested() : byKeys;
      return told.isEmpty() ? Optional.empty() : Optional.of(byFilters(told, density));
    }
    return byKeys.isEmpty() ? Optional.empty() : Optional.of(with(byWords(), byKeys, density));
  }

  private SearchWay.Cells with(SearchWay.Cells way, List<SearchKey> narrowing, double density) {
    return new SearchWay.Cells(
        way.cut(),
        way.cells(),
        way.keys(),
        cell -> way.expected().applyAsDouble(cell) * density,
        way.tested().stream().filter(key -> !narrowing.contains(key)).toList(),
        narrowing,
        null);
  }

  private SearchWay.Cells byFilters(List<SearchKey> told, double density) {
    SearchCut parts = breadth.parts();
    double each = size.whole() * density / parts.slices();
    SearchKey first = told.getFirst();
    return new SearchWay.Cells(
        parts,
        parts.all(),
        part -> List.of(breadth.kept(first, part)),
        part -> each,
        List.of(),
        told.subList(1, told.size()),
        null);
  }

  /** Whoever has the words, at the head or behind it. */
  private SearchWay.Cells byWords() {
    SearchCut parts = breadth.parts();
    SearchWay.Cells others = others();
    List<SearchWay.Cells> heads = words.stream().map(this::head).toList();
    return new SearchWay.Cells(
        parts,
        parts.all(),
        part -> {
          List<SearchKey> keys = new ArrayList<>(others.keys().apply(part));
          heads.forEach(head -> keys.addAll(keysIn(part, head)));
          return keys;
        },
        others.expected(),
        rest,
        List.of(),
        null);
  }

  private List<SearchKey> keysIn(int part, SearchWay.Cells head) {
    return Arrays.stream(head.cells())
        .filter(cell -> head.cut().within(breadth.parts(), cell) == part)
        .mapToObj(head.keys())
        .flatMap(List::stream)
        .toList();
  }

  private static double shareOf(List<String> others) {
    return others.stream().mapToDouble(NameShares::other).reduce(1, (one, two) -> one * two);
  }
}
