package vn.lensan.onboarding.household;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * How many households a slice of a unit's list holds: sampled now and then, and remembered for
 * slices that were read meanwhile, since names are others than ours. It only says how many slices
 * to read at once, so being wrong costs time and never an answer.
 */
@Component
class SearchSizes {
  private static final int SAMPLED = 12;

  /** Of a commune's few a quarter. */
  private static final int AT_LEAST_APART = 4;

  private static final int ENOUGH = 600;
  private static final int MOST = 20_000;

  /** In a slice, at least, so that few are read at once. */
  private static final int SOME = 20;

  /** So many times what was expected tells of a list that isn't as it was sampled. */
  private static final int GROWN = 4;

  /** So few tell nothing. */
  private static final int MET = 200;

  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration AT_LEAST = Duration.ofSeconds(10);
  private static final Logger LOG = LoggerFactory.getLogger(SearchSizes.class);

  private final MongoOperations mongo;
  private final Clock clock;
  private final Map<String, Size> sizes = new ConcurrentHashMap<>();
  private final Set<String> sampling = ConcurrentHashMap.newKeySet();

  SearchSizes(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * @param cut in slices of some dozens
   * @param read by slice; what was never read is unknown
   */
  record Size(double perSlice, SearchCut cut, int[] read, Instant until) {
    private static final int UNKNOWN = -1;

    static Size of(double perFinest, SearchBreadth breadth, Instant until) {
      double finest = breadth.cuts().getFirst().together();
      SearchCut cut =
          breadth.cuts().stream()
              .filter(one -> perFinest * one.together() / finest >= SOME)
              .findFirst()
              .orElse(breadth.cuts().getLast());
      int[] read = new int[cut.slices()];
      Arrays.fill(read, UNKNOWN);
      return new Size(perFinest * cut.together() / finest, cut, read, until);
    }

    Size until(Instant other) {
      return new Size(perSlice, cut, read, other);
    }

    /** About how many the whole unit has. */
    double whole() {
      return perSlice * cut.slices();
    }

    /** About how many a slice has. */
    double expected(int slice) {
      return read[slice] == UNKNOWN ? perSlice : read[slice];
    }

    /**
     * Some slices were read.
     *
     * @param places where each one that was met stands
     */
    void counted(int[] slices, int from, int to, List<String> places) {
      for (int at = from; at < to; at++) {
        read[slices[at]] = 0;
      }
      places.forEach(place -> read[cut.sliceOf(place)]++);
    }
  }

  Size of(String unit, SearchBreadth breadth) {
    Size known = sizes.get(unit);
    if (known == null) {
      return sampled(unit, breadth);
    }
    if (clock.instant().isAfter(known.until()) && sampling.add(unit)) {
      Thread.ofVirtual().name("search-sizes").start(() -> sampleAgain(unit, breadth));
    }
    return known;
  }

  private Size sampled(String unit, SearchBreadth breadth) {
    Size sampled = Size.of(sample(unit, breadth), breadth, clock.instant().plus(KEPT));
    sizes.put(unit, sampled);
    return sampled;
  }

  /** Nobody waits for it: a size of minutes ago does until then. */
  private void sampleAgain(String unit, SearchBreadth breadth) {
    try {
      sampled(unit, breadth);
    } catch (RuntimeException failure) {
      LOG.info("A list stays as large as it was taken for: {}", failure.toString());
    } finally {
      sampling.remove(unit);
    }
  }

  /** That many were met where so many were expected. */
  static boolean isGrown(int met, double expected) {
    return met > GROWN * expected + MET;
  }

  /** It has grown beyond what was sampled, a while ago: it is sampled again. */
  void forget(String unit) {
    sizes.computeIfPresent(unit, (any, size) -> size.until(earlier(size.until())));
  }

  private Instant earlier(Instant until) {
    Instant soon = until.minus(KEPT).plus(AT_LEAST);
    return soon.isBefore(until) ? soon : until;
  }

  /** All of it was read. */
  void counted(String unit, SearchBreadth breadth, int whole) {
    double slices = breadth.cuts().getFirst().slices();
    sizes.put(unit, Size.of(whole / slices, breadth, clock.instant().plus(KEPT)));
  }

  /** Of the coarsest slices of which some don't hold very many: few of the finest say little. */
  private double sample(String unit, SearchBreadth breadth) {
    SearchCut finest = breadth.cuts().getFirst();
    for (SearchCut cut : breadth.cuts().reversed()) {
      int sampled = Math.min(SAMPLED, cut.slices() / AT_LEAST_APART);
      int most = cut.equals(finest) ? MOST : ENOUGH;
      int met = met(unit, cut, sampled, most);
      if (met <= most) {
        return (double) met / sampled * finest.together() / cut.together();
      }
    }
    return (double) MOST / SAMPLED;
  }

  private int met(String unit, SearchCut cut, int sampled, int most) {
    int apart = cut.slices() / sampled;
    List<Long> slices =
        IntStream.range(0, sampled)
            .mapToObj(one -> cut.key(one * apart + apart / 2).in(unit, null))
            .toList();
    Query query = Query.query(Criteria.where(SearchKeys.KEYS).in(slices)).limit(most + 1);
    query.fields().include("_id");
    return mongo.find(query, Document.class, Household.COLLECTION).size();
  }
}
