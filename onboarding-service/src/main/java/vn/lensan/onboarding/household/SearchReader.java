package vn.lensan.onboarding.household;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.SearchOutlines.Found;
import vn.lensan.onboarding.household.SearchOutlines.Outline;

/**
 * Goes one way into a unit's list. What one page examines is bounded, so a page may hold fewer than
 * asked for and still have a next one.
 */
@Component
class SearchReader {
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

  SearchStretch<Outline> read(SearchWays ways, SearchWay way, Wish wish) {
    if (!(way instanceof SearchWay.Cells cells)) {
      return together(ways.asked(), (SearchWay.Together) way, wish);
    }
    SearchReading reading = new SearchReading(outlines, ways, cells, wish);
    SearchStretch<Outline> page = reading.page();
    if (reading.hasGrown()) {
      sizes.forget(ways.asked().unit());
    }
    return page;
  }

  /** What few have, without asking how many the unit holds. */
  SearchStretch<Outline> together(SearchAsked asked, SearchWay.Together way, Wish wish) {
    SearchAsked.Parts all = asked.allParts();
    Found found =
        outlines.find(
            asked.sought(asked.having(way.key(), all), way.tested(), all, wish.after()),
            wish.limit());
    if (way.key().equals(SearchKey.ANY) && asked.query().status() == null) {
      sizes.counted(asked.unit(), asked.breadth(), found.examined());
    }
    return SearchStretch.of(found.wanted(), wish.limit(), Outline::order);
  }
}
