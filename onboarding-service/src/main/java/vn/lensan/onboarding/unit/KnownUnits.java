package vn.lensan.onboarding.unit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The one map that an instance works with, and what was worked out on it. All of it changes at
 * once, so nobody ever sees half of a new map, nor a place that was found on the old one.
 */
@Component
class KnownUnits {
  private final OrgUnits store;
  private volatile Known known = new Known(new UnitMap(List.of(), List.of()), "");

  KnownUnits(OrgUnits store) {
    this.store = store;
  }

  private record Known(UnitMap map, String edition, Map<String, Placement> placed) {
    Known(UnitMap map, String edition) {
      this(map, edition, new ConcurrentHashMap<>());
    }
  }

  UnitMap map() {
    return known.map();
  }

  /** Another one whenever a map was told anything new. */
  String edition() {
    return known.edition();
  }

  Placement placed(String key, Function<UnitMap, Placement> found) {
    Known now = known;
    return now.placed().computeIfAbsent(key, any -> found.apply(now.map()));
  }

  /** What was written after the boundaries were read is told by the next reading. */
  void refresh() {
    List<Boundary> boundaries = store.boundaries();
    known = new Known(new UnitMap(boundaries, store.all()), edition(boundaries));
  }

  /** Another instance may have taken a list in. */
  void refreshIfTold() {
    if (!edition(store.boundaries()).equals(known.edition())) {
      refresh();
    }
  }

  private static String edition(List<Boundary> boundaries) {
    return boundaries.stream()
        .map(boundary -> boundary.id() + '@' + boundary.version())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
