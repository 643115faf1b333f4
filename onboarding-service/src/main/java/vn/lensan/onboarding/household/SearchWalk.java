package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a unit's list by name. What few can have is led to by its key and sorted; what many have is
 * looked for in the list itself, slice by slice from where the reader stands. Which one costs less
 * shows after the first slices. Either way what one page examines is bounded, so a page may hold
 * fewer than asked for and still have a next one.
 */
@Component
class SearchWalk {
  private static final int AT_ONCE = 250;
  private static final int MOST_AT_ONCE = 1_500;
  private static final int MOST_EXAMINED = 4_000;
  private static final int SMALL = 1_000;
  private static final int MOST_SLICES = 256;

  private final SearchLists lists;
  private final SearchSizes sizes;

  SearchWalk(SearchLists lists, SearchSizes sizes) {
    this.lists = lists;
    this.sizes = sizes;
  }

  SearchStretch page(SearchAsked asked, @Nullable String after, int limit) {
    if (asked.lead().few() || asked.query().status() == HouseholdStatus.MERGED) {
      return lists.led(asked, after, limit);
    }
    double perSlice = sizes.perSlice(asked.unit(), asked.breadth());
    return perSlice * asked.breadth().slices() <= SMALL
        ? lists.led(asked, after, limit)
        : new Walk(asked, after, limit, perSlice).go();
  }

  private final class Walk {
    private final SearchAsked asked;
    private final @Nullable String after;
    private final int limit;
    private final double perSlice;
    private final List<Household> found = new ArrayList<>();
    private double examined;
    private int at;

    Walk(SearchAsked asked, @Nullable String after, int limit, double perSlice) {
      this.asked = asked;
      this.after = after;
      this.limit = limit;
      this.perSlice = perSlice;
      this.at = after == null ? 0 : asked.breadth().sliceOf(after);
    }

    SearchStretch go() {
      int all = asked.breadth().slices();
      while (at < all && found.size() <= limit && examined < MOST_EXAMINED) {
        if (examined > 0 && found.size() <= limit && leadsCheaper(all)) {
          return lists.led(asked, after, limit);
        }
        int to = Math.min(all, at + Math.clamp(slices(), 1, MOST_SLICES));
        found.addAll(lists.sliced(asked, at, to, after, limit - found.size()));
        examined += (to - at) * perSlice;
        at = to;
      }
      return new SearchStretch(found, end(all));
    }

    private @Nullable String end(int all) {
      if (found.size() > limit) {
        return SearchKeys.order(found.getLast());
      }
      return at < all ? asked.breadth().end(at - 1) : null;
    }

    /** Enough for the rest of the page, by what was found so far. */
    private int slices() {
      double wanted = examined == 0 ? AT_ONCE : Math.min(MOST_AT_ONCE, 1.2 * missing() / density());
      return (int) Math.ceil(wanted / perSlice);
    }

    private double missing() {
      return limit + 1.0 - found.size();
    }

    private double density() {
      return Math.max(found.size(), 0.5) / examined;
    }

    /** By what was found so far: all that have the key, against walking on. */
    private boolean leadsCheaper(int all) {
      return asked.lead().key().isPresent()
          && density() * (all - at) * perSlice < missing() / density();
    }
  }
}
