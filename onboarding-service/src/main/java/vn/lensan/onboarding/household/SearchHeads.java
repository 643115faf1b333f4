package vn.lensan.onboarding.household;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Where in the order those stand whose leading word folds to a given one: "hoa" is Hoa, Hoà, Hoá …,
 * "han" is Han, Hăn, Hân with all their tones.
 */
final class SearchHeads {
  private static final int MOST_SPELLINGS = 1_024;
  private static final String SHAPES = "\u0306\u0302\u031b";

  private SearchHeads() {}

  /** The slices that hold all of them, and some others; in order. */
  static int[] slices(String folded, SearchCut cut) {
    List<String> spellings = spellings(folded);
    if (spellings.isEmpty()) {
      return cut.all();
    }
    Set<Integer> slices = new TreeSet<>();
    for (String spelling : spellings) {
      int from = cut.sliceOf(spelling + VietnameseOrder.FIRST_TONE);
      int to = cut.sliceOf(spelling + VietnameseOrder.BEHIND_TONES);
      IntStream.rangeClosed(from, to).forEach(slices::add);
    }
    return slices.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Without their tones; none when there are too many. */
  private static List<String> spellings(String folded) {
    List<String> spellings = List.of("");
    for (int at = 0; at < folded.length(); at++) {
      List<Character> letters = letters(folded.charAt(at));
      if (spellings.size() * letters.size() > MOST_SPELLINGS) {
        return List.of();
      }
      List<String> longer = new ArrayList<>();
      for (String spelling : spellings) {
        letters.forEach(letter -> longer.add(spelling + VietnameseOrder.letter(letter)));
      }
      spellings = longer;
    }
    return spellings;
  }

  /** All that fold to it. */
  private static List<Character> letters(char folded) {
    List<Character> letters = new ArrayList<>(List.of(folded));
    for (char shape : SHAPES.toCharArray()) {
      String composed = Normalizer.normalize("" + folded + shape, Normalizer.Form.NFC);
      if (composed.length() == 1) {
        letters.add(composed.charAt(0));
      }
    }
    if (folded == 'd') {
      letters.add('đ');
    }
    return letters;
  }
}
