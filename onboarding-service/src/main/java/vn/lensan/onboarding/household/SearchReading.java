package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.lensan.onboarding.household.SearchOutlines.Found;
import vn.lensan.onboarding.household.SearchOutlines.Outline;
import vn.lensan.onboarding.household.SearchOutlines.Sought;

/**
 * One page of one way that is read cell by cell, from where the reader stands, as many cells at
 * once as the page needs by what was found so far.
 */
final class SearchReading {
  private static final int MOST_EXAMINED = 2_500;

  /** Reading an entry of the index costs that much of fetching what it leads to. */
  private static final double ENTRY = 0.03;

  private final SearchOutlines outlines;
  private final SearchAsked asked;
  private final SearchWays ways;
  private final SearchReader.Wish wish;
  private final SearchPace pace = new SearchPace();
  private final List<Outline> found = new ArrayList<>();
  private SearchWay.Cells way;
  private int at;
  private int end;
  private @Nullable String last;
  private boolean narrowed;
  private boolean grown;

  SearchReading(
      SearchOutlines outlines, SearchWays ways, SearchWay.Cells way, SearchReader.Wish wish) {
    this.outlines = outlines;
    this.asked = ways.asked();
    this.ways = ways;
    this.wish = wish;
    this.way = way;
    this.last = wish.after();
    this.at = way.from(last);
    this.end = way.until(wish.until());
  }

  SearchStretch<Outline> page() {
    while (at < end && found.size() <= wish.limit() && pace.examined() < MOST_EXAMINED) {
      narrowIfRare();
      read();
    }
    SearchStretch<Outline> page = SearchStretch.of(found, wish.limit(), Outline::order);
    if (page.end() != null || at == way.cells().length) {
      return page;
    }
    return page.until(at == end ? wish.until() : behindLast());
  }

  /** Whether the list is another than it was when it was sampled. */
  boolean hasGrown() {
    return grown;
  }

  private String behindLast() {
    return way.cut().end(way.cells()[at - 1]);
  }

  private double missing() {
    return wish.limit() + 1.0 - found.size();
  }

  /** Finding them by all their keys may cost less than reading on. */
  private void narrowIfRare() {
    if (narrowed || pace.examined() < SearchPace.A_SAMPLE) {
      return;
    }
    narrowed = true;
    double density = pace.density(found.size());
    ways.narrowed(way, density).filter(other -> isCheaper(other, density)).ifPresent(this::enter);
  }

  private boolean isCheaper(SearchWay.Cells other, double density) {
    double each = other.expected(0, 1) + 0.01;
    double cells = Math.min(other.cells().length, Math.ceil(missing() / each));
    return cells * each * (1 + ENTRY / density) < missing() / density;
  }

  private void enter(SearchWay.Cells other) {
    last = behindLast();
    way = other;
    at = way.from(last);
    end = way.until(wish.until());
    pace.narrowed(missing());
  }

  private void read() {
    int to = pace.next(way, at, end, found.size(), missing());
    Optional<Found> some = some(to);
    while (some.isEmpty()) {
      to = pace.fewer(at, to);
      some = some(to);
    }
    keep(some.get(), to);
  }

  /** None when they are too many; of one cell whatever it holds. */
  private Optional<Found> some(int to) {
    return to - at == 1
        ? Optional.of(outlines.find(sought(to), wish.limit() + 1 - found.size()))
        : outlines.few(sought(to), pace.most());
  }

  private Sought sought(int to) {
    SearchCut parts = asked.breadth().parts();
    SearchAsked.Parts in =
        new SearchAsked.Parts(
            way.cut().within(parts, way.cells()[at]), way.cut().within(parts, way.cells()[to - 1]));
    Criteria led = asked.each(asked.oneOf(way.keys(at, to)), way.narrowing(), in);
    return asked.sought(led, way.tested(), in, last);
  }

  private void keep(Found some, int to) {
    double expected = way.expected(at, to);
    found.addAll(some.wanted());
    pace.read(some.examined(), expected);
    SearchSizes.Size size = way.learns();
    if (size != null && some.examined() <= SearchOutlines.MOST) {
      size.counted(way.cells(), at, to, some.places());
    }
    grown |= size != null && SearchSizes.isGrown(some.examined(), expected);
    at = to;
  }
}
