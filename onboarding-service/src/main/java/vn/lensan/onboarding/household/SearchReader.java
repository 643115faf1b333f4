package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.SearchOutlines.Found;
import vn.lensan.onboarding.household.SearchOutlines.Outline;
import vn.lensan.onboarding.household.SearchOutlines.Sought;

/**
 * Goes one way into a unit's list: from where the reader stands, as many cells at once as the page
 * needs by what was found so far. What one page examines is bounded, so a page may hold fewer than
 * asked for and still have a next one.
 */
@Component
class SearchReader {
  private static final int AT_ONCE = 100;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST_EXAMINED = 2_500;
  private static final int MOST_CELLS = 256;

  /** Before that many were looked at nobody knows how many of them are wanted. */
  private static final int A_SAMPLE = 200;

  /** So many times what was expected tells of a list that isn't as it was sampled. */
  private static final int GROWN = 4;

  /** Reading an entry of the index costs that much of fetching what it leads to. */
  private static final double ENTRY = 0.03;

  private final SearchOutlines outlines;
  private final SearchSizes sizes;

  SearchReader(SearchOutlines outlines, SearchSizes sizes) {
    this.outlines = outlines;
    this.sizes = sizes;
  }

  /**
   * The page of a request.
   *
   * @param after it begins behind that place
   * @param until nobody needs what stands behind that place
   */
  record Wish(@Nullable String after, @Nullable String until, int limit) {}

  SearchStretch<Outline> read(SearchAsked asked, SearchWays ways, SearchWay way, Wish wish) {
    return way instanceof SearchWay.Cells cells
        ? new Reading(asked, ways, cells, wish).go()
        : together(asked, (SearchWay.Together) way, wish);
  }

  /** What few have, without asking how many the unit holds. */
  SearchStretch<Outline> together(SearchAsked asked, SearchWay.Together way, Wish wish) {
    SearchAsked.Parts all = asked.allParts();
    Found found =
        outlines.find(
            sought(asked, asked.having(way.key(), all), way.tested(), all, wish.after()),
            wish.limit());
    return SearchStretch.of(found.wanted(), wish.limit(), Outline::order);
  }

  private static Sought sought(
      SearchAsked asked,
      Criteria in,
      List<SearchKey> tested,
      SearchAsked.Parts parts,
      @Nullable String after) {
    return new Sought(
        in, asked.test(tested, parts), asked.each(asked.seen(), tested, parts), after);
  }

  private final class Reading {
    private final SearchAsked asked;
    private final SearchWays ways;
    private final Wish wish;
    private final List<Outline> found = new ArrayList<>();
    private SearchWay.Cells way;
    private int at;
    private int end;
    private @Nullable String last;
    private boolean narrowed;
    private double examined;
    private double thought;
    private double aim = AT_ONCE;

    Reading(SearchAsked asked, SearchWays ways, SearchWay.Cells way, Wish wish) {
      this.asked = asked;
      this.ways = ways;
      this.way = way;
      this.wish = wish;
      this.last = wish.after();
      enter(way);
    }

    private void enter(SearchWay.Cells other) {
      way = other;
      at = way.from(last);
      end = way.until(wish.until());
    }

    SearchStretch<Outline> go() {
      while (at < end && found.size() <= wish.limit() && examined < MOST_EXAMINED) {
        narrowIfRare();
        read(next());
      }
      SearchStretch<Outline> page = SearchStretch.of(found, wish.limit(), Outline::order);
      if (page.end() != null || at == way.cells().length) {
        return page;
      }
      return page.until(at == end ? wish.until() : way.cut().end(way.cells()[at - 1]));
    }

    /** Finding them by all their keys costs less than reading on. */
    private void narrowIfRare() {
      if (narrowed || examined < A_SAMPLE) {
        return;
      }
      narrowed = true;
      ways.narrowed(way, density()).filter(this::isCheaper).ifPresent(this::enterBehindLast);
    }

    private void enterBehindLast(SearchWay.Cells other) {
      last = way.cut().end(way.cells()[at - 1]);
      enter(other);
      thought = 0;
      examined = 0;
    }

    private boolean isCheaper(SearchWay.Cells other) {
      double missing = wish.limit() + 1.0 - found.size();
      double each = other.expected(0, 1) + 0.01;
      double cells = Math.min(other.cells().length, Math.ceil(missing / each));
      return cells * each * (1 + ENTRY / density()) < missing / density();
    }

    private double density() {
      return Math.max(found.size(), 0.5) / examined;
    }

    /** Up to which cell, so that about as many are read as the rest of the page needs. */
    private int next() {
      if (examined > 0) {
        double missing = wish.limit() + 1.0 - found.size();
        aim = Math.clamp(1.2 * missing / density(), 1, Math.min(MOST_AT_ONCE, 2 * aim));
      }
      double trust = (examined + 20) / (thought + 20);
      double sum = 0;
      int to = at;
      while (to < end && to - at < MOST_CELLS && (to == at || sum < aim)) {
        sum += trust * way.expected().applyAsDouble(way.cells()[to]);
        to++;
      }
      return to;
    }

    /** Fewer of the same when these hold more than was thought. */
    private void read(int upTo) {
      int to = upTo;
      Optional<Found> some = Optional.empty();
      while (some.isEmpty()) {
        double expected = way.expected(at, to);
        some =
            to - at == 1
                ? Optional.of(outlines.find(sought(to), wish.limit() + 1 - found.size()))
                : outlines.few(sought(to), (int) (4 * aim + AT_ONCE));
        if (some.isPresent()) {
          keep(some.get(), to, expected);
        } else {
          to = at + Math.max(1, (to - at) / 4);
        }
      }
    }

    private Sought sought(int to) {
      SearchCut parts = asked.breadth().parts();
      SearchAsked.Parts in =
          new SearchAsked.Parts(
              way.cut().within(parts, way.cells()[at]),
              way.cut().within(parts, way.cells()[to - 1]));
      Criteria led = asked.each(asked.oneOf(way.keys(at, to)), way.narrowing(), in);
      return SearchReader.sought(asked, led, way.tested(), in, last);
    }

    private void keep(Found some, int to, double expected) {
      found.addAll(some.wanted());
      examined += some.examined();
      thought += expected;
      SearchSizes.Size size = way.learns();
      if (size != null) {
        learn(size, some, to, expected);
      }
      at = to;
    }

    private void learn(SearchSizes.Size size, Found some, int to, double expected) {
      if (some.examined() <= SearchOutlines.MOST) {
        size.counted(way.cells(), at, to, some.places());
      }
      if (some.examined() > GROWN * expected + A_SAMPLE) {
        sizes.forget(asked.unit());
      }
    }
  }
}
