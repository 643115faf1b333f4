package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a unit's list by name. What few can have is led to by its keys and sorted; what many have
 * is looked for in the list itself, slice by slice from where the reader stands. Which one costs
 * less shows after the first slices. Either way what one page examines is bounded, so a page may
 * hold fewer than asked for and still have a next one.
 */
@Component
class SearchWalk {
  private static final int AT_ONCE = 150;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST_EXAMINED = 2_500;
  private static final int SMALL = 1_000;

  /** Before that many were looked at nobody knows how many there are. */
  private static final int A_SAMPLE = 400;

  /** So many times what was expected tells of a list that isn't as it was sampled. */
  private static final int GROWN = 4;

  private final SearchLists lists;
  private final SearchOutlines outlines;
  private final SearchSizes sizes;

  SearchWalk(SearchLists lists, SearchOutlines outlines, SearchSizes sizes) {
    this.lists = lists;
    this.outlines = outlines;
    this.sizes = sizes;
  }

  SearchStretch page(SearchAsked asked, @Nullable String after, int limit) {
    if (asked.lead().few() || asked.query().status() == HouseholdStatus.MERGED) {
      return lists.led(asked, after, limit);
    }
    SearchSizes.Size size = sizes.of(asked.unit(), asked.breadth());
    return size.whole() <= SMALL
        ? lists.led(asked, after, limit)
        : new Walk(asked, size, after, limit).go();
  }

  private final class Walk {
    private final SearchAsked asked;
    private final @Nullable String after;
    private final int limit;
    private final SearchSizes.Size size;
    private final int[] slices;
    private final List<SearchOutlines.Outline> found = new ArrayList<>();
    private double examined;
    private double last = AT_ONCE / 2.0;
    private int at;
    private boolean crossed;

    Walk(SearchAsked asked, SearchSizes.Size size, @Nullable String after, int limit) {
      this.asked = asked;
      this.after = after;
      this.limit = limit;
      this.size = size;
      String head = asked.lead().head();
      this.slices = head == null ? size.cut().all() : SearchHeads.slices(head, size.cut());
      this.at = after == null ? 0 : firstFrom(size.cut().sliceOf(after));
    }

    private int firstFrom(int slice) {
      int found = Arrays.binarySearch(slices, slice);
      return found >= 0 ? found : -found - 1;
    }

    SearchStretch go() {
      while (at < slices.length && found.size() <= limit && examined < MOST_EXAMINED) {
        if (!crossed && examined >= A_SAMPLE && isRare()) {
          crossed = true;
          Optional<SearchStretch> few = lists.crossed(asked, after, limit);
          if (few.isPresent()) {
            return few.get();
          }
        }
        read(next());
      }
      SearchStretch page = lists.stretch(asked, found, limit);
      return page.end() == null && at < slices.length
          ? new SearchStretch(page.found(), size.cut().end(slices[at - 1]))
          : page;
    }

    private void read(int to) {
      int[] some = Arrays.copyOfRange(slices, at, to);
      SearchOutlines.Found more = outlines.find(asked, size, some, after, limit + 1 - found.size());
      found.addAll(more.wanted());
      examined += more.examined();
      if (more.examined() > GROWN * last + A_SAMPLE) {
        sizes.forget(asked.unit());
      }
      at = to;
    }

    /** Enough for the rest of the page, by what was found so far; at most twice as many. */
    private int next() {
      double most = Math.min(MOST_AT_ONCE, 2 * last);
      last = examined == 0 ? most : Math.min(most, 1.2 * missing() / density());
      return size.reach(slices, at, last);
    }

    private double missing() {
      return limit + 1.0 - found.size();
    }

    private double density() {
      return Math.max(found.size(), 0.5) / examined;
    }

    /** So that finding all of them together costs less than walking on. */
    private boolean isRare() {
      return asked.lead().all().getFirst().kind() != SearchKey.Kind.ANY
          && density() * (slices.length - at) * size.perSlice() < missing() / density();
    }
  }
}
