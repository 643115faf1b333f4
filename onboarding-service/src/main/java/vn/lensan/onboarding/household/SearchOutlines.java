package vn.lensan.onboarding.household;

import com.mongodb.client.AggregateIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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
   * @param wanted in order
   * @param examined how many were looked at, wanted or not
   */
  record Found(List<Outline> wanted, int examined) {}

  /**
   * All behind that place which have one of the keys of {@code in} and all that is asked for; when
   * very many have a key, only the first ones.
   */
  Found find(SearchAsked asked, Criteria in, @Nullable String after, int most) {
    List<Outline> wanted = new ArrayList<>();
    Predicate<List<Long>> wants = asked.wants();
    int examined = 0;
    for (Document one : read(asked, in)) {
      examined++;
      String order = order(one);
      if ((after == null || order.compareTo(after) > 0)
          && wants.test(one.getList(WANTED, Long.class))) {
        wanted.add(new Outline(one.getString("_id"), order));
      }
    }
    if (examined > MOST) {
      return new Found(sorted(asked, in, after, most), examined);
    }
    wanted.sort(Comparator.comparing(Outline::order));
    return new Found(wanted, examined);
  }

  private AggregateIterable<Document> read(SearchAsked asked, Criteria in) {
    Document shared =
        new Document("$setIntersection", List.of("$" + SearchKeys.KEYS, asked.wantedKeys()));
    return mongo
        .getCollection(Household.COLLECTION)
        .aggregate(
            List.of(
                Aggregates.match(in.getCriteriaObject()),
                Aggregates.limit(MOST + 1),
                Aggregates.project(new Document(SearchKeys.ORDER, 1).append(WANTED, shared))))
        .batchSize(MOST + 1);
  }

  private List<Outline> sorted(SearchAsked asked, Criteria in, @Nullable String after, int most) {
    Criteria from = after == null ? in : new Criteria().andOperator(in, behind(after));
    List<Bson> stages =
        List.of(
            Aggregates.match(from.getCriteriaObject()),
            Aggregates.sort(Sorts.ascending(SearchKeys.ORDER)),
            // Keeps what else is asked for out of the index: intersecting long lists costs more.
            Aggregates.limit(Integer.MAX_VALUE),
            Aggregates.match(asked.wanted().getCriteriaObject()),
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
