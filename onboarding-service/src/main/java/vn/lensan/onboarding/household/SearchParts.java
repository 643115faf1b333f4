package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads who has certain words in the name, none of them the one that the list is sorted by: part by
 * part of the list from where the reader stands, as many parts at once as the page needs by what
 * was found so far.
 */
@Component
class SearchParts {
  private static final int FIRST = 8;
  private static final int FASTER = 4;
  private static final double MOST_AT_ONCE = 1_000;
  private static final int MOST_EXAMINED = 2_500;

  private final SearchLists lists;
  private final SearchOutlines outlines;

  SearchParts(SearchLists lists, SearchOutlines outlines) {
    this.lists = lists;
    this.outlines = outlines;
  }

  SearchStretch page(SearchAsked asked, @Nullable String after, int limit) {
    return new Reading(asked, after, limit).go();
  }

  private final class Reading {
    private final SearchAsked asked;
    private final @Nullable String after;
    private final int limit;
    private final SearchCut parts;
    private final List<SearchOutlines.Outline> found = new ArrayList<>();
    private final int from;
    private int at;
    private double examined;

    Reading(SearchAsked asked, @Nullable String after, int limit) {
      this.asked = asked;
      this.after = after;
      this.limit = limit;
      this.parts = asked.breadth().parts();
      this.from = after == null ? 0 : parts.sliceOf(after);
      this.at = from;
    }

    SearchStretch go() {
      int step = asked.lead().few() ? parts.slices() : FIRST;
      while (at < parts.slices() && found.size() <= limit && examined < MOST_EXAMINED) {
        read(Math.min(parts.slices(), at + step));
        step = next(step);
      }
      SearchStretch page = lists.stretch(asked, found, limit);
      return page.end() == null && at < parts.slices()
          ? new SearchStretch(page.found(), parts.end(at - 1))
          : page;
    }

    private void read(int to) {
      SearchOutlines.Found more =
          outlines.find(asked, asked.othersIn(at, to), after, limit + 1 - found.size());
      found.addAll(more.wanted());
      examined += more.examined();
      at = to;
    }

    private int next(int step) {
      double density = Math.max(found.size(), 0.5) / Math.max(examined, 1);
      double missing = limit + 1.0 - found.size();
      double apart = Math.max(examined, 1) / (at - from);
      double parts = Math.min(MOST_AT_ONCE, 1.2 * missing / density) / apart;
      return (int) Math.clamp(parts, 1, (double) step * FASTER);
    }
  }
}
