package vn.lensan.onboarding.household;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Reads from the registry's index who stands where, without their documents, and leaves the sorting
 * to the service: a store that plans to sort what it finds in a large collection prepares for far
 * more than comes (DocumentDB starts two helpers for each question: 10 to 18 ms among a million
 * households, 0 without the sort).
 */
@Component
class SearchOutlines {
  /** More than that the store sorts. */
  static final int MOST = 4_000;

  private static final String WANTED = "wanted";
  private final MongoOperations mongo;

  SearchOutlines(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Who is found, and where it stands in the list. */
  record Outline(String id, String order) {}

  /**
   * @param in what the index leads to
   * @param test which of those are wanted
   * @param after behind which place
   */
  record Sought(Criteria in, SearchTest test, Criteria tested, @Nullable String after) {
    private boolean isBehind(Document one) {
      return after == null || order(one).compareTo(after) > 0;
    }
  }

  /**
   * @param wanted in order
   * @param places of all that were looked at, wanted or not
   */
  record Found(List<Outline> wanted, List<String> places) {
    int examined() {
      return places.size();
    }
  }

  /** All that there are, unless they are more than so many. */
  Optional<Found> few(Sought sought, int most) {
    List<Document> read = read(sought, most);
    return read.size() > most ? Optional.empty() : Optional.of(wanted(sought, read));
  }

  /** All that there are; when they are very many, only the first ones. */
  Found find(Sought sought, int most) {
    List<Document> read = read(sought, MOST);
    return read.size() > MOST
        ? new Found(sorted(sought, most), places(read))
        : wanted(sought, read);
  }

  private static Found wanted(Sought sought, List<Document> read) {
    List<Outline> wanted =
        read.stream()
            .filter(sought::isBehind)
            .filter(one -> sought.test().admits(one.getList(WANTED, Long.class, List.of())))
            .map(one -> new Outline(one.getString("_id"), order(one)))
            .sorted(Comparator.comparing(Outline::order))
            .toList();
    return new Found(wanted, places(read));
  }

  private static List<String> places(List<Document> read) {
    return read.stream().map(SearchOutlines::order).toList();
  }

  private List<Document> read(Sought sought, int most) {
    Document shown = new Document(SearchKeys.ORDER, 1);
    List<Long> keys = sought.test().keys();
    if (!keys.isEmpty()) {
      shown.append(WANTED, new Document("$setIntersection", List.of("$" + SearchKeys.KEYS, keys)));
    }
    return mongo
        .getCollection(Household.COLLECTION)
        .aggregate(
            List.of(
                Aggregates.match(sought.in().getCriteriaObject()),
                Aggregates.limit(most + 1),
                Aggregates.project(shown)))
        .batchSize(most + 1)
        .into(new ArrayList<>());
  }

  private List<Outline> sorted(Sought sought, int most) {
    Criteria from =
        sought.after() == null
            ? sought.in()
            : new Criteria().andOperator(sought.in(), behind(sought.after()));
    List<Bson> stages =
        List.of(
            Aggregates.match(from.getCriteriaObject()),
            Aggregates.sort(Sorts.ascending(SearchKeys.ORDER)),
            // Keeps what else is asked for out of the index: intersecting long lists costs more.
            Aggregates.limit(Integer.MAX_VALUE),
            Aggregates.match(sought.tested().getCriteriaObject()),
            Aggregates.limit(most + 1),
            Aggregates.project(Projections.include(SearchKeys.ORDER)));
    List<Outline> outlines = new ArrayList<>();
    mongo
        .getCollection(Household.COLLECTION)
        .aggregate(stages)
        .forEach(one -> outlines.add(new Outline(one.getString("_id"), order(one))));
    return outlines;
  }

  private static Criteria behind(String place) {
    return Criteria.where(SearchKeys.ORDER).gt(place);
  }

  private static String order(Document one) {
    return one.getEmbedded(List.of(SearchKeys.FIELD, "order"), "");
  }
}
