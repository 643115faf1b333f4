package vn.lensan.onboarding.intake.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with letters beyond ASCII, each once, and the judgement by which table they are Vietnamese.
 */
final class WordSample {
  private static final int MOST_WORDS = 1_000;
  private static final int MOST_CANDIDATES = 3;
  private static final int WHOLE = 100;
  private static final Pattern WORD = Pattern.compile("[^\\s\\x21-\\x40\\x5B-\\x60\\x7B-\\x7E]+");

  private final Set<String> words = new LinkedHashSet<>();

  void add(String text) {
    if (Letters.isPlain(text)) {
      return;
    }
    Matcher found = WORD.matcher(text);
    while (found.find() && words.size() < MOST_WORDS) {
      if (!Letters.isPlain(found.group())) {
        words.add(found.group());
      }
    }
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  /** Words that are whole Vietnamese syllables when read so. */
  private long fitting(Letters letters) {
    return words.stream()
        .filter(letters::canWrite)
        .map(letters::read)
        .filter(Syllables::isOne)
        .count();
  }

  /** Whether most of them hold nothing that only wrongly read text holds. */
  boolean readsAsIs() {
    return words.stream().filter(Garbled::is).count() * 3 < words.size();
  }

  private List<String> read(Letters letters) {
    return words.stream().map(letters::read).toList();
  }

  /**
   * The reading that fits best. Sure is what nearly all words agree with, what no other reading
   * does, and what several words show. Readings that come to the same text are one.
   */
  LettersGuess guess(List<Letters> among) {
    if (words.isEmpty()) {
      return LettersGuess.certain(among.getFirst());
    }
    Map<Letters, Double> shares = new EnumMap<>(Letters.class);
    among.forEach(letters -> shares.put(letters, (double) fitting(letters) / words.size()));
    List<Letters> best =
        among.stream()
            .sorted(Comparator.comparingDouble((Letters one) -> -shares.getOrDefault(one, 0.0)))
            .toList();
    Letters first = best.getFirst();
    List<String> read = read(first);
    double second =
        best.stream()
            .skip(1)
            .filter(other -> !read(other).equals(read))
            .mapToDouble(other -> shares.getOrDefault(other, 0.0))
            .findFirst()
            .orElse(0);
    int confidence = confidence(shares.getOrDefault(first, 0.0), second, words.size());
    return new LettersGuess(
        first, confidence, best.subList(0, Math.min(MOST_CANDIDATES, best.size())));
  }

  private static int confidence(double share, double rival, int words) {
    if (share == 0) {
      return 0;
    }
    double shown = 1 - Math.pow(0.5, share * words);
    double alone = 1 - Math.pow(rival / share, 3);
    return (int) Math.round(WHOLE * share * shown * alone);
  }
}
