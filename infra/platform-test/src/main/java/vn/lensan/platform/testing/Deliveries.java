package vn.lensan.platform.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * What a broker may make of events: each comes one to three times; keys are mixed; copies come
 * anywhere, some after everything else. A dead letter that is mended a month later even comes for
 * the first time when all others are long done.
 */
public final class Deliveries<T> {
  private static final int MOST = 3;
  private static final int ONE_IN = 8;
  private final Random random;
  private final List<T> early = new ArrayList<>();
  private final List<T> monthLater = new ArrayList<>();

  private Deliveries(long seed) {
    this.random = new Random(seed);
  }

  /**
   * @param events of each key in their order
   */
  public static <T> List<T> of(long seed, Collection<T> events, Function<T, ?> key) {
    Deliveries<T> deliveries = new Deliveries<>(seed);
    deliveries.firstArrivals(events, key);
    return deliveries.withCopies();
  }

  private void firstArrivals(Collection<T> events, Function<T, ?> key) {
    Map<Object, List<T>> byKey = new LinkedHashMap<>();
    events.forEach(
        event -> byKey.computeIfAbsent(key.apply(event), any -> new ArrayList<>()).add(event));
    List<List<T>> left = new ArrayList<>(byKey.values());
    while (!left.isEmpty()) {
      List<T> one = left.get(random.nextInt(left.size()));
      T next = one.removeFirst();
      (random.nextInt(ONE_IN) == 0 ? monthLater : early).add(next);
      left.removeIf(List::isEmpty);
    }
  }

  private List<T> withCopies() {
    for (T event : List.copyOf(early)) {
      for (int copy = random.nextInt(MOST); copy > 0; copy--) {
        if (random.nextInt(ONE_IN) == 0) {
          monthLater.add(event);
        } else {
          int first = early.indexOf(event);
          early.add(first + 1 + random.nextInt(early.size() - first), event);
        }
      }
    }
    List<T> all = new ArrayList<>(early);
    for (T event : monthLater) {
      for (int copies = 1 + random.nextInt(MOST); copies > 0; copies--) {
        all.add(early.size() + random.nextInt(all.size() - early.size() + 1), event);
      }
    }
    return all;
  }
}
