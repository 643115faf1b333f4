package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.security.Scope;

/** Reads of the registry's index, one unit at a time; the scope is applied to the documents too. */
@Repository
class SearchLists {
  private final MongoOperations mongo;
  private final SearchOutlines outlines;
  private final SearchSizes sizes;

  SearchLists(MongoOperations mongo, SearchOutlines outlines, SearchSizes sizes) {
    this.mongo = mongo;
    this.outlines = outlines;
    this.sizes = sizes;
  }

  /** All that the lead finds. */
  SearchStretch led(SearchAsked asked, @Nullable String after, int limit) {
    return asked.lead().few() && asked.isExact()
        ? exact(asked, after, limit)
        : outlined(asked, asked.led(), after, limit);
  }

  /** What few have is read at once. */
  private SearchStretch exact(SearchAsked asked, @Nullable String after, int limit) {
    Criteria led = new Criteria().andOperator(asked.led(), asked.seen());
    List<Household> few =
        mongo.find(Query.query(led).limit(limit + 1), Household.class, Household.COLLECTION);
    if (few.size() > limit) {
      return outlined(asked, asked.led(), after, limit);
    }
    List<Household> behind =
        few.stream()
            .filter(one -> after == null || SearchKeys.order(one).compareTo(after) > 0)
            .sorted(Comparator.comparing(SearchKeys::order))
            .toList();
    return new SearchStretch(behind, null);
  }

  /**
   * What few have of all that is asked for together: found in the index by each part of it. Empty
   * when many have it: sorting them costs more than walking on.
   */
  Optional<SearchStretch> crossed(SearchAsked asked, @Nullable String after, int limit) {
    return outlines
        .few(asked, asked.crossed(), after)
        .map(found -> stretch(asked, found.wanted(), limit));
  }

  private SearchStretch outlined(
      SearchAsked asked, Criteria in, @Nullable String after, int limit) {
    SearchOutlines.Found found = outlines.find(asked, in, after, limit);
    if (found.examined() > SearchOutlines.MOST) {
      sizes.forget(asked.unit());
    }
    return stretch(asked, found.wanted(), limit);
  }

  /** The documents of the first ones, in their order. */
  SearchStretch stretch(SearchAsked asked, List<SearchOutlines.Outline> found, int limit) {
    List<SearchOutlines.Outline> page = found.stream().limit(limit).toList();
    return new SearchStretch(
        read(asked, page), found.size() > limit ? page.getLast().order() : null);
  }

  private List<Household> read(SearchAsked asked, List<SearchOutlines.Outline> page) {
    if (page.isEmpty()) {
      return List.of();
    }
    List<String> ids = page.stream().map(SearchOutlines.Outline::id).toList();
    Criteria these = new Criteria().andOperator(Criteria.where("_id").in(ids), asked.seen());
    return mongo.find(Query.query(these), Household.class, Household.COLLECTION).stream()
        .sorted(Comparator.comparing(SearchKeys::order))
        .toList();
  }

  SearchStretch changed(SearchAsked asked, HouseholdSearch.ChangePlace after, int limit) {
    Instant at = Instant.ofEpochMilli(after.millis());
    Criteria later =
        new Criteria()
            .orOperator(
                Criteria.where("updatedAt").gt(at),
                Criteria.where("updatedAt").is(at).and("_id").gt(after.id()));
    Criteria all =
        new Criteria()
            .andOperator(
                Criteria.where("updatedAt").gte(at),
                later,
                Criteria.where(Households.WITHIN).is(asked.unit()),
                asked.standing(),
                asked.wanted());
    Query query = Query.query(all).with(Sort.by("updatedAt", "_id")).limit(limit + 1);
    List<Household> found = mongo.find(query, Household.class);
    return new SearchStretch(
        found,
        found.size() > limit ? HouseholdSearch.ChangePlace.of(found.getLast()).text() : null);
  }

  /** Few, whoever else has written the same number. */
  List<Household> having(Criteria number, Scope scope, int most) {
    Criteria seen = new Criteria().andOperator(number, scope.criteria(Households.WITHIN));
    return mongo.find(Query.query(seen).limit(most), Household.class);
  }
}
