package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;
import vn.lensan.onboarding.household.SearchOutlines.Outline;
import vn.lensan.platform.personal.Fingerprints;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/**
 * Lists of households within scope: sorted by name, or, of what was changed since, by the time of
 * the change. What a request examines is bounded whatever is asked for, so a page may hold fewer
 * than asked for and still have a next one.
 */
@Repository
class HouseholdSearch {
  static final int MOST_COUNTED = 1_000;

  /** Of what is rare among many a count tells what it came across. */
  private static final int MOST_READ = 20;

  private static final PageRequest COUNTED = new PageRequest(PageRequest.MOST, null);
  private static final String BY_NAME = "n";
  private static final String BY_CHANGE = "c";

  private final SearchLists lists;
  private final SearchReader reader;
  private final SearchUnits units;
  private final SearchSizes sizes;
  private final SearchCursors cursors;
  private final Fingerprints fingerprints;

  HouseholdSearch(
      SearchLists lists,
      SearchReader reader,
      SearchUnits units,
      SearchSizes sizes,
      SearchCursors cursors,
      Fingerprints fingerprints) {
    this.lists = lists;
    this.reader = reader;
    this.units = units;
    this.sizes = sizes;
    this.cursors = cursors;
    this.fingerprints = fingerprints;
  }

  Page<Household> page(HouseholdQuery query, Scope scope, PageRequest request) {
    Optional<Criteria> number = query.number(fingerprints);
    if (number.isPresent()) {
      return new Page<>(having(number.get(), query, scope, request.limit()), null);
    }
    Instant since = query.updatedSince();
    return since == null ? byName(query, scope, request) : byChange(query, since, scope, request);
  }

  private Page<Household> byName(HouseholdQuery query, Scope scope, PageRequest request) {
    String after = cursors.open(BY_NAME, request.cursor()).orElse(null);
    List<SearchAsked> asked = asked(query, scope);
    SearchStretch.Joined<Outline> page = named(asked, after, request.limit());
    List<Household> households =
        asked.isEmpty() ? List.of() : lists.documents(page.items(), asked.getFirst().seen());
    return new Page<>(households, sealed(BY_NAME, page.next()));
  }

  /** Each way is read no farther than the ways before it filled the page. */
  private SearchStretch.Joined<Outline> named(
      List<SearchAsked> units, @Nullable String after, int limit) {
    List<SearchStretch<Outline>> read = new ArrayList<>();
    for (SearchAsked asked : units) {
      if (isFew(asked)) {
        read.add(reader.together(asked, few(asked), wish(read, after, limit)));
      } else {
        SearchWays ways = new SearchWays(asked, sizes.of(asked.unit(), asked.breadth()));
        ways.ways().forEach(way -> read.add(reader.read(ways, way, wish(read, after, limit))));
      }
    }
    return SearchStretch.join(read, limit, Outline::order);
  }

  private static SearchReader.Wish wish(
      List<SearchStretch<Outline>> read, @Nullable String after, int limit) {
    SearchStretch.Joined<Outline> page = SearchStretch.join(read, limit, Outline::order);
    return new SearchReader.Wish(after, page.next(), limit);
  }

  /** Of what was merged away there is little, and no list of it is cut. */
  private static boolean isFew(SearchAsked asked) {
    return asked.query().status() == HouseholdStatus.MERGED
        || SearchWays.few(asked.keys(), asked.breadth()).isPresent();
  }

  private static SearchWay.Together few(SearchAsked asked) {
    List<SearchKey> keys = asked.keys();
    return SearchWays.together(SearchWays.few(keys, asked.breadth()).orElse(keys.getFirst()), keys);
  }

  private Page<Household> byChange(
      HouseholdQuery query, Instant since, Scope scope, PageRequest request) {
    String cursor = cursors.open(BY_CHANGE, request.cursor()).orElse(null);
    ChangePlace after = ChangePlace.after(cursor, since);
    SearchStretch.Joined<Household> page =
        SearchStretch.join(
            asked(query, scope).stream()
                .map(asked -> lists.changed(asked, after, request.limit()))
                .toList(),
            request.limit(),
            household -> ChangePlace.of(household).text());
    return new Page<>(page.items(), sealed(BY_CHANGE, page.next()));
  }

  private List<SearchAsked> asked(HouseholdQuery query, Scope scope) {
    List<SearchKey> keys = query.keys(fingerprints);
    return units.led(scope, query).stream()
        .map(
            unit ->
                new SearchAsked(
                    unit, SearchBreadth.of(unit, units.isCommune(unit)), keys, query, scope))
        .toList();
  }

  private @Nullable String sealed(String order, @Nullable String place) {
    return place == null ? null : cursors.seal(order, place);
  }

  private List<Household> having(Criteria number, HouseholdQuery query, Scope scope, int most) {
    return lists.having(number, scope, PageRequest.MOST).stream()
        .filter(query::admits)
        .sorted(Comparator.comparing(SearchKeys::order))
        .limit(most)
        .toList();
  }

  /** At most {@link #MOST_COUNTED}: that many means that many or more. */
  long count(HouseholdQuery query, Scope scope) {
    Optional<Criteria> number = query.number(fingerprints);
    if (number.isPresent()) {
      return having(number.get(), query, scope, PageRequest.MOST).size();
    }
    if (query.updatedSince() != null) {
      return byChange(query, query.updatedSince(), scope, COUNTED).items().size();
    }
    List<SearchAsked> asked = asked(query, scope);
    SearchStretch.Joined<Outline> page = named(asked, null, MOST_COUNTED);
    long counted = page.items().size();
    for (int read = 1; read < MOST_READ && page.next() != null && counted < MOST_COUNTED; read++) {
      page = named(asked, page.next(), MOST_COUNTED);
      counted += page.items().size();
    }
    return Math.min(counted, MOST_COUNTED);
  }

  /** A place among changes: by time, then by id. */
  record ChangePlace(long millis, String id) {
    private static final int DIGITS = 15;

    static ChangePlace of(Household household) {
      return new ChangePlace(household.updatedAt().toEpochMilli(), household.id());
    }

    static ChangePlace after(@Nullable String place, Instant since) {
      return place == null
          ? new ChangePlace(since.toEpochMilli(), "")
          : new ChangePlace(Long.parseLong(place.substring(0, DIGITS)), place.substring(DIGITS));
    }

    String text() {
      return String.format(Locale.ROOT, "%0" + DIGITS + "d", millis) + id;
    }
  }
}
