package vn.lensan.onboarding.household;

import java.util.List;
import java.util.Optional;

/**
 * How the index is read in one unit.
 *
 * @param key by which; empty when the list itself is read
 * @param all what is asked for, the lead's own parts too
 * @param exact when the lead says all of it, so that whatever it finds is wanted
 * @param few when by its kind not many can have it, so that all of them may be sorted
 */
record SearchLead(Optional<SearchKey> key, List<SearchKey> all, boolean exact, boolean few) {
  private static final int TWO = 2;
  private static final int THREE = 3;

  /**
   * @param keys the rarest first
   */
  static SearchLead of(List<SearchKey> keys, SearchBreadth breadth) {
    if (keys.isEmpty()) {
      return new SearchLead(Optional.empty(), keys, true, false);
    }
    SearchKey first = keys.getFirst();
    List<SearchKey> words = keys.stream().filter(SearchLead::isWord).toList();
    if (breadth != SearchBreadth.COMMUNE && isWord(first) && words.size() >= TWO) {
      List<SearchKey> grouped = words.subList(0, Math.min(THREE, words.size()));
      return grouped(grouped, keys);
    }
    return new SearchLead(Optional.of(first), keys, keys.size() == 1, isFew(first.kind(), breadth));
  }

  private static SearchLead grouped(List<SearchKey> words, List<SearchKey> keys) {
    SearchKey group = SearchKey.group(words.stream().map(SearchKey::value).toList());
    boolean few = words.stream().anyMatch(word -> word.kind() == SearchKey.Kind.WORD);
    return new SearchLead(Optional.of(group), keys, keys.size() == words.size(), few);
  }

  private static boolean isWord(SearchKey key) {
    return key.kind() == SearchKey.Kind.WORD || key.kind() == SearchKey.Kind.COMMON_WORD;
  }

  private static boolean isFew(SearchKey.Kind kind, SearchBreadth breadth) {
    return switch (kind) {
      case PHONE, GROUP, WORD, COOPERATIVE -> true;
      case VILLAGE -> breadth == SearchBreadth.COMMUNE;
      default -> false;
    };
  }
}
