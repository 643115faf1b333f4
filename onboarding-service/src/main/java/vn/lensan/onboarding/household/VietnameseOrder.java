package vn.lensan.onboarding.household;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as a text that sorts, byte by byte, the way Vietnamese lists of people are sorted: by the
 * given name, which stands last, then by the rest from its beginning; in each word first by letters
 * (a ă â b c d đ e ê …), then by tone (none, huyền, hỏi, ngã, sắc, nặng). One character a letter
 * and one a word, since it stands in every index entry; a collation key takes three times as much,
 * and no store's own {@code vi} collation knows that the last word comes first. Nothing else goes
 * in: where a name stands tells nothing of other names.
 */
final class VietnameseOrder {
  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final char FIRST_LETTER = 'A';

  /** Below digits and letters: of two words the shorter one comes first, whatever its tone. */
  static final char FIRST_TONE = '!';

  /** Above all tones, below digits and letters. */
  static final char BEHIND_TONES = '\'';

  private static final char FOREIGN = 'z';
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
  private static final String SHAPES = "\u0306\u0302\u031b";
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private VietnameseOrder() {}

  static String ofPerson(String fullName) {
    List<String> words = words(fullName);
    if (words.isEmpty()) {
      return "";
    }
    List<String> givenFirst = new ArrayList<>(List.of(words.getLast()));
    givenFirst.addAll(words.subList(0, words.size() - 1));
    return String.join("", givenFirst);
  }

  static String ofName(String name) {
    return String.join("", words(name));
  }

  private static List<String> words(String text) {
    return GAPS.splitAsStream(text.strip())
        .filter(word -> !word.isEmpty())
        .map(VietnameseOrder::word)
        .toList();
  }

  static String word(String written) {
    String parts = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder();
    int tone = 0;
    for (int at = 0; at < parts.length(); at++) {
      char part = parts.charAt(at);
      if (TONES.indexOf(part) >= 0) {
        tone = TONES.indexOf(part) + 1;
      } else if (Character.isLetterOrDigit(part)) {
        key.append(letter(shaped(part, parts, at + 1)));
      }
    }
    return key.append((char) (FIRST_TONE + tone)).toString();
  }

  /** The letter with its breve, circumflex or horn, which may stand behind the tone. */
  private static char shaped(char letter, String parts, int from) {
    for (int at = from; at < parts.length() && isMark(parts.charAt(at)); at++) {
      if (SHAPES.indexOf(parts.charAt(at)) >= 0) {
        String composed = Normalizer.normalize("" + letter + parts.charAt(at), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : letter;
      }
    }
    return letter;
  }

  private static boolean isMark(char part) {
    return Character.getType(part) == Character.NON_SPACING_MARK;
  }

  /** What stands in the order for a letter in lower case, without its tone. */
  static String letter(char letter) {
    int place = LETTERS.indexOf(letter);
    if (place >= 0) {
      return String.valueOf((char) (FIRST_LETTER + place));
    }
    return letter >= '0' && letter <= '9'
        ? String.valueOf(letter)
        : FOREIGN + String.format(Locale.ROOT, "%04x", (int) letter);
  }
}
