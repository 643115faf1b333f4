package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
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
  private static final double AT_ONCE = 200;
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
      int step = asked.lead().few() ? parts.slices() : first();
      while (at < parts.slices() && found.size() <= limit && examined < MOST_EXAMINED) {
        step = read(Math.min(parts.slices(), at + step));
      }
      SearchStretch page = lists.stretch(asked, found, limit);
      return page.end() == null && at < parts.slices()
          ? new SearchStretch(page.found(), parts.end(at - 1))
          : page;
    }

    /** By what is known of names; a few parts where nothing is. */
    private int first() {
      double each = asked.lead().expected() / parts.slices();
      return (int) Math.clamp(AT_ONCE / Math.max(each, 1), 1, FIRST);
    }

    /** How many to read next; fewer of the same when these hold more than was thought. */
    private int read(int to) {
      Criteria in = asked.othersIn(at, to);
      int step = to - at;
      Optional<SearchOutlines.Found> some =
          step > 1
              ? outlines.few(asked, in, after)
              : Optional.of(outlines.find(asked, in, after, limit + 1 - found.size()));
      if (some.isEmpty()) {
        return Math.max(1, step / FASTER / 2);
      }
      found.addAll(some.get().wanted());
      examined += some.get().examined();
      at = to;
      return next(step);
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
