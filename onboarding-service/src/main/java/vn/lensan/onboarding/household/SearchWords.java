package vn.lensan.onboarding.household;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to words of a name in a wide unit. Whoever is called by all of them has one of them as
 * the word that the list is sorted by, or none: those who have it stand together in the list, and
 * are read there when they are many. What few have is led to by keys and sorted, all at once.
 */
final class SearchWords {
  /** As many are sorted in a few milliseconds. */
  private static final double FEW = 600;

  private static final int MOST_OTHERS = 2;

  /** That are in one key. */
  static final int MOST_WORDS = 3;

  private final List<SearchKey> all;
  private final List<String> words;
  private final double size;

  SearchWords(List<SearchKey> all, double size) {
    this.all = all;
    this.words = all.stream().filter(SearchKey::isWord).map(SearchKey::value).toList();
    this.size = size;
  }

  List<SearchLead> leads() {
    List<String> others = words.stream().limit(MOST_WORDS).toList();
    if (size * shareOf(others) > FEW) {
      return List.of(SearchLead.many(keys(), all, null));
    }
    List<SearchLead> leads = new ArrayList<>();
    List<SearchKey> few = new ArrayList<>(List.of(SearchKey.other(others)));
    for (String word : words) {
      if (size * NameShares.head(word) * shareOf(besides(word)) > FEW) {
        leads.add(SearchLead.many(List.of(headed(word)), all, word));
      } else {
        few.add(headed(word));
      }
    }
    boolean exact = all.size() == words.size() && words.size() <= MOST_WORDS;
    leads.add(SearchLead.few(few, all, exact));
    return leads;
  }

  private List<SearchKey> keys() {
    List<SearchKey> keys = new ArrayList<>();
    keys.add(SearchKey.other(words.stream().limit(MOST_WORDS).toList()));
    words.forEach(word -> keys.add(headed(word)));
    return keys;
  }

  private SearchKey headed(String word) {
    return SearchKey.head(word, besides(word));
  }

  private List<String> besides(String word) {
    return words.stream().filter(other -> !other.equals(word)).limit(MOST_OTHERS).toList();
  }

  private static double shareOf(List<String> others) {
    return others.stream().mapToDouble(NameShares::other).reduce(1, (one, two) -> one * two);
  }
}
