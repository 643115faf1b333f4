package vn.lensan.catalog.product;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.lensan.platform.text.Folded;

/** Finds known phrases in a text, syllable by syllable. */
final class Phrases<T> {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern LETTER = Pattern.compile("\\P{M}");

  private final Map<String, T> known = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final UnaryOperator<String> form;
  private int longest;

  Phrases(UnaryOperator<String> form) {
    this.form = form;
  }

  /** A phrase that means two things means none. */
  void learn(String words, T meaning) {
    List<String> syllables = syllables(words);
    String key = String.join(" ", syllables);
    T before = known.putIfAbsent(key, meaning);
    if (before != null && !before.equals(meaning)) {
      ambiguous.add(key);
    }
    longest = Math.max(longest, syllables.size());
  }

  Optional<T> exactly(String text) {
    return of(String.join(" ", syllables(text)));
  }

  /** The first phrase in the text, and of those that begin at one syllable the longest. */
  Optional<T> firstIn(String text) {
    List<String> syllables = syllables(text);
    for (int from = 0; from < syllables.size(); from++) {
      for (int to = Math.min(syllables.size(), from + longest); to > from; to--) {
        Optional<T> found = of(String.join(" ", syllables.subList(from, to)));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<T> of(String key) {
    return ambiguous.contains(key) ? Optional.empty() : Optional.ofNullable(known.get(key));
  }

  private List<String> syllables(String text) {
    return Arrays.stream(GAPS.split(text.toLowerCase(Locale.ROOT).strip()))
        .filter(syllable -> !syllable.isEmpty())
        .map(form)
        .toList();
  }

  /** With its marks, wherever in the syllable they stand: "hoà" is "hòa". */
  static String marked(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    char[] marks = LETTER.matcher(apart).replaceAll("").toCharArray();
    Arrays.sort(marks);
    return MARK.matcher(apart).replaceAll("") + new String(marks);
  }

  static String unmarked(String syllable) {
    return Folded.of(syllable);
  }

  static boolean hasMarks(String text) {
    return !Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}]+", "")
        .chars()
        .allMatch(letter -> letter < 128);
  }
}
