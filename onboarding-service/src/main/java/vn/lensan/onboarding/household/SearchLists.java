package vn.lensan.onboarding.household;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

  SearchLists(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The documents, in the order of the list. */
  List<Household> documents(List<SearchOutlines.Outline> page, Criteria seen) {
    if (page.isEmpty()) {
      return List.of();
    }
    List<String> ids = page.stream().map(SearchOutlines.Outline::id).toList();
    Criteria these = new Criteria().andOperator(Criteria.where("_id").in(ids), seen);
    return mongo.find(Query.query(these), Household.class, Household.COLLECTION).stream()
        .sorted(Comparator.comparing(SearchKeys::order))
        .toList();
  }

  SearchStretch<Household> changed(
      SearchAsked asked, HouseholdSearch.ChangePlace after, int limit) {
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
    return new SearchStretch<>(
        found,
        found.size() > limit ? HouseholdSearch.ChangePlace.of(found.getLast()).text() : null);
  }

  /** Few, whoever else has written the same number. */
  List<Household> having(Criteria number, Scope scope, int most) {
    Criteria seen = new Criteria().andOperator(number, scope.criteria(Households.WITHIN));
    return mongo.find(Query.query(seen).limit(most), Household.class);
  }
}
