package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one unit's list gave.
 *
 * @param found in order
 * @param end up to which place nothing was left out; null when nothing comes behind
 */
record SearchStretch(List<Household> found, @Nullable String end) {

  /**
   * One page of several units' lists; a household that lies in two of them comes once.
   *
   * @param next the place after which the next page begins; null on the last one
   */
  record Joined(List<Household> items, @Nullable String next) {}

  static Joined join(List<SearchStretch> stretches, int limit, Function<Household, String> place) {
    String end =
        stretches.stream()
            .map(SearchStretch::end)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Map<String, Household> sorted = new TreeMap<>();
    stretches.forEach(
        stretch -> stretch.found().forEach(one -> sorted.putIfAbsent(place.apply(one), one)));
    List<Map.Entry<String, Household>> certain =
        sorted.entrySet().stream()
            .filter(one -> end == null || one.getKey().compareTo(end) <= 0)
            .toList();
    List<Map.Entry<String, Household>> shown = certain.stream().limit(limit).toList();
    String next = certain.size() > limit ? shown.getLast().getKey() : end;
    return new Joined(shown.stream().map(Map.Entry::getValue).toList(), next);
  }
}
