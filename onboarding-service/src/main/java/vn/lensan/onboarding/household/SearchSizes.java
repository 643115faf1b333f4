package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * How many households a slice of a unit's list holds, roughly; sampled now and then. It only says
 * how many slices to read at once, so being wrong costs time and never an answer.
 */
@Component
class SearchSizes {
  /** Many, since names are spread unevenly over slices that were cut for others. */
  private static final int SAMPLED = 64;

  /** Of a commune's few a quarter. */
  private static final int AT_LEAST_APART = 4;

  private static final int MOST = 20_000;
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final MongoOperations mongo;
  private final Clock clock;
  private final Map<String, Size> sizes = new ConcurrentHashMap<>();

  SearchSizes(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  private record Size(double perSlice, Instant until) {}

  /** In the whole unit. */
  double of(String unit, SearchBreadth breadth) {
    return perSlice(unit, breadth) * breadth.slices();
  }

  double perSlice(String unit, SearchBreadth breadth) {
    Size known = sizes.get(unit);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.perSlice();
    }
    double sampled = sample(unit, breadth);
    sizes.put(unit, new Size(sampled, clock.instant().plus(KEPT)));
    return sampled;
  }

  private double sample(String unit, SearchBreadth breadth) {
    int sampled = Math.min(SAMPLED, breadth.slices() / AT_LEAST_APART);
    int apart = breadth.slices() / sampled;
    List<Long> slices =
        IntStream.range(0, sampled)
            .mapToObj(one -> SearchKey.slice(one * apart + apart / 2).in(unit, null))
            .toList();
    Query query = Query.query(Criteria.where(SearchKeys.KEYS).in(slices)).limit(MOST);
    query.fields().include("_id");
    return mongo.find(query, Document.class, Household.COLLECTION).size() / (double) sampled;
  }
}
