package vn.lensan.onboarding.household;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** So many are read to find all at once; of more the walk finds a page sooner. */
  private static final int FEW = 1_500;

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

  /** All behind that place in these slices of the list. */
  Found find(
      SearchAsked asked, SearchSizes.Size size, int[] slices, @Nullable String after, int most) {
    Criteria in = asked.sliced(size.cut(), slices);
    List<Document> read = read(asked, in);
    if (read.size() <= MOST) {
      size.counted(slices, read.stream().mapToInt(one -> size.cut().sliceOf(order(one))));
    }
    return found(asked, in, read, after, most);
  }

  /**
   * All behind that place that {@code in} finds in the index; when it finds very many, only the
   * first ones.
   */
  Found find(SearchAsked asked, Criteria in, @Nullable String after, int most) {
    return found(asked, in, read(asked, in), after, most);
  }

  /** All behind that place that {@code in} finds in the index, unless it finds many. */
  Optional<Found> few(SearchAsked asked, Criteria in, @Nullable String after) {
    List<Document> read = read(asked, in, FEW);
    return read.size() > FEW ? Optional.empty() : Optional.of(wanted(asked, read, after));
  }

  private Found found(
      SearchAsked asked, Criteria in, List<Document> read, @Nullable String after, int most) {
    return read.size() > MOST
        ? new Found(sorted(asked, in, after, most), read.size())
        : wanted(asked, read, after);
  }

  private static Found wanted(SearchAsked asked, List<Document> read, @Nullable String after) {
    Predicate<List<Long>> wants = asked.wants();
    List<Outline> wanted =
        read.stream()
            .filter(one -> after == null || order(one).compareTo(after) > 0)
            .filter(one -> wants.test(one.getList(WANTED, Long.class, List.of())))
            .map(one -> new Outline(one.getString("_id"), order(one)))
            .sorted(Comparator.comparing(Outline::order))
            .toList();
    return new Found(wanted, read.size());
  }

  private List<Document> read(SearchAsked asked, Criteria in) {
    return read(asked, in, MOST);
  }

  private List<Document> read(SearchAsked asked, Criteria in, int most) {
    Document shown = new Document(SearchKeys.ORDER, 1);
    List<Long> keys = asked.wantedKeys();
    if (!keys.isEmpty()) {
      shown.append(WANTED, new Document("$setIntersection", List.of("$" + SearchKeys.KEYS, keys)));
    }
    return mongo
        .getCollection(Household.COLLECTION)
        .aggregate(
            List.of(
                Aggregates.match(in.getCriteriaObject()),
                Aggregates.limit(most + 1),
                Aggregates.project(shown)))
        .batchSize(most + 1)
        .into(new ArrayList<>());
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
