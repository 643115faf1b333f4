package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One way into the index of a unit; what is asked for may need several, whose pages are joined.
 *
 * @param keys what is found has one of them; none when everything has
 * @param all what is asked for, the keys' own parts too
 * @param exact when the keys say all of it, so that whatever they find is wanted
 * @param few when not many can have one of the keys, so that all of them may be sorted
 * @param head the word that their place in the list begins with; none when they stand anywhere
 */
record SearchLead(
    List<SearchKey> keys, List<SearchKey> all, boolean exact, boolean few, @Nullable String head) {
  /**
   * @param keys the rarest first
   * @param size about how many households the unit has
   */
  static List<SearchLead> of(List<SearchKey> keys, SearchBreadth breadth, DoubleSupplier size) {
    Optional<SearchKey> few = keys.stream().filter(key -> isFew(key.kind(), breadth)).findFirst();
    if (few.isPresent()) {
      return List.of(few(List.of(few.get()), keys, keys.size() == 1));
    }
    if (breadth != SearchBreadth.COMMUNE && keys.stream().anyMatch(SearchKey::isWord)) {
      return new SearchWords(keys, size.getAsDouble()).leads();
    }
    return List.of(many(List.of(keys.getFirst()), keys, null));
  }

  static SearchLead few(List<SearchKey> keys, List<SearchKey> all, boolean exact) {
    return new SearchLead(keys, all, exact, true, null);
  }

  static SearchLead many(List<SearchKey> keys, List<SearchKey> all, @Nullable String head) {
    return new SearchLead(keys, all, keys.equals(all), false, head);
  }

  /** Whether what the keys find has this too. */
  boolean says(SearchKey key) {
    return keys.contains(key)
        || !keys.isEmpty()
            && key.isWord()
            && all.stream().filter(SearchKey::isWord).count() <= SearchWords.MOST_WORDS
            && keys.stream().allMatch(SearchKey::isGroup);
  }

  private static boolean isFew(SearchKey.Kind kind, SearchBreadth breadth) {
    return switch (kind) {
      case PHONE, COOPERATIVE -> true;
      case WORD, VILLAGE -> breadth == SearchBreadth.COMMUNE;
      default -> false;
    };
  }
}
