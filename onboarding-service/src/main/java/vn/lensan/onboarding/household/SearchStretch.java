package vn.lensan.onboarding.household;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one way gave of a list.
 *
 * @param found in order
 * @param end up to which place nothing was left out; null when nothing comes behind
 */
record SearchStretch<T>(List<T> found, @Nullable String end) {

  /**
   * One page of several ways; who is met on two of them comes once.
   *
   * @param next the place after which the next page begins; null on the last one
   */
  record Joined<T>(List<T> items, @Nullable String next) {}

  /**
   * @param found all that there are, or the first ones and more than the limit
   */
  static <T> SearchStretch<T> of(List<T> found, int limit, Function<T, String> place) {
    return found.size() > limit
        ? new SearchStretch<>(
            List.copyOf(found.subList(0, limit)), place.apply(found.get(limit - 1)))
        : new SearchStretch<>(List.copyOf(found), null);
  }

  SearchStretch<T> until(@Nullable String place) {
    return new SearchStretch<>(found, place);
  }

  static <T> Joined<T> join(
      List<SearchStretch<T>> stretches, int limit, Function<T, String> place) {
    String end = end(stretches);
    Map<String, T> sorted = new TreeMap<>();
    stretches.forEach(
        stretch -> stretch.found().forEach(one -> sorted.putIfAbsent(place.apply(one), one)));
    List<Map.Entry<String, T>> certain =
        sorted.entrySet().stream()
            .filter(one -> end == null || one.getKey().compareTo(end) <= 0)
            .toList();
    List<Map.Entry<String, T>> shown = certain.stream().limit(limit).toList();
    String next = certain.size() > limit ? shown.getLast().getKey() : end;
    return new Joined<>(shown.stream().map(Map.Entry::getValue).toList(), next);
  }

  /** Behind that place nothing can come on the page any more; null when all still may. */
  static @Nullable <T> String end(List<SearchStretch<T>> stretches) {
    return stretches.stream()
        .map(SearchStretch::end)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }
}
