package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import vn.lensan.platform.security.Scope;

/** Reads of the registry's index, one unit at a time; the scope is applied to the documents too. */
@Repository
class SearchLists {
  /** How many documents are looked at for one page of what a key leads to. */
  static final int WINDOW = 3_000;

  private final MongoOperations mongo;

  SearchLists(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** All that the lead finds, sorted. */
  SearchStretch led(SearchAsked asked, @Nullable String after, int limit) {
    Criteria from = behind(asked.led(), after);
    return asked.isExact() ? exact(asked, from, limit) : windowed(asked, from, limit);
  }

  private SearchStretch exact(SearchAsked asked, Criteria from, int limit) {
    List<Household> found =
        mongo.find(sorted(from).limit(limit + 1), Household.class, Household.COLLECTION);
    return new SearchStretch(
        found.stream().filter(asked::shows).toList(),
        found.size() > limit ? SearchKeys.order(found.getLast()) : null);
  }

  private SearchStretch windowed(SearchAsked asked, Criteria from, int limit) {
    List<Household> found = wanted(asked, from, WINDOW, limit);
    return new SearchStretch(
        found,
        found.size() > limit ? SearchKeys.order(found.getLast()) : placeAtTheEndOfAWindow(from));
  }

  /** Null when the list ended before. */
  private @Nullable String placeAtTheEndOfAWindow(Criteria from) {
    Query query = sorted(from).skip(WINDOW - 1L).limit(1);
    query.fields().include(SearchKeys.ORDER);
    Document found = mongo.findOne(query, Document.class, Household.COLLECTION);
    return found == null ? null : found.getEmbedded(List.of(SearchKeys.FIELD, "order"), "");
  }

  /** Of the unit's list itself, slices from one up to before another, at most so many. */
  List<Household> sliced(SearchAsked asked, int from, int to, @Nullable String after, int most) {
    return wanted(asked, behind(asked.sliced(from, to), after), Integer.MAX_VALUE, most);
  }

  /**
   * The limit in the middle keeps the rest of what is asked for out of the index: reading long
   * lists of keys to intersect them costs more than looking at a few documents.
   */
  private List<Household> wanted(SearchAsked asked, Criteria from, int window, int most) {
    return mongo
        .aggregate(
            Aggregation.newAggregation(
                Aggregation.match(from),
                Aggregation.sort(Sort.by(SearchKeys.ORDER)),
                Aggregation.limit(window),
                Aggregation.match(asked.wanted()),
                Aggregation.limit(most + 1L)),
            Household.COLLECTION,
            Household.class)
        .getMappedResults();
  }

  private static Criteria behind(Criteria criteria, @Nullable String place) {
    return place == null ? criteria : criteria.and(SearchKeys.ORDER).gt(place);
  }

  private static Query sorted(Criteria from) {
    return Query.query(from).with(Sort.by(SearchKeys.ORDER));
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
