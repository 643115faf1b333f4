package vn.lensan.onboarding.intake.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Knows what a Vietnamese syllable looks like: a beginning, a rime, at most one tone. Text read by
 * the wrong table seldom does, so this tells how a list is written.
 */
final class Syllables {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String STOP_TONES = "\u0301\u0323";
  private static final int LONGEST = 8;
  private static final int LONGEST_BEGINNING = 3;
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Set<String> BEGINNINGS =
      words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x");
  private static final Set<String> RIMES =
      words(
          "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
              + " e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu"
              + " iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot oa oac oach oai oam oan oang"
              + " oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oong ooc ô ôc ôi ôm ôn"
              + " ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uây"
              + " uân uâng uât uê uêch uênh uơ uy uya uych uyn uynh uyt uyu uyên uyêt ư ưc ưi ưm ưng"
              + " ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu");

  private Syllables() {}

  static boolean isOne(String word) {
    if (word.length() > LONGEST || !isEvenlyWritten(word)) {
      return false;
    }
    String decomposed = Normalizer.normalize(word.toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    StringBuilder tones = new StringBuilder();
    for (char letter : decomposed.toCharArray()) {
      (TONES.indexOf(letter) < 0 ? bare : tones).append(letter);
    }
    String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
    return tones.length() <= 1 && isSpelled(letters) && canBear(letters, tones.toString());
  }

  /** Small, capital in front, or all capitals. */
  private static boolean isEvenlyWritten(String word) {
    String rest = word.substring(Math.min(1, word.length()));
    return word.chars().allMatch(Character::isLetter)
        && (rest.equals(rest.toLowerCase(VIETNAMESE)) || word.equals(word.toUpperCase(VIETNAMESE)));
  }

  private static boolean isSpelled(String letters) {
    for (int end = 0; end <= Math.min(LONGEST_BEGINNING, letters.length()); end++) {
      if ((end == 0 || BEGINNINGS.contains(letters.substring(0, end)))
          && RIMES.contains(letters.substring(end))) {
        return true;
      }
    }
    return false;
  }

  /** A syllable that ends in a stop has the rising or the heavy tone. */
  private static boolean canBear(String letters, String tone) {
    boolean stopped =
        letters.endsWith("c")
            || letters.endsWith("p")
            || letters.endsWith("t")
            || letters.endsWith("ch");
    return !stopped || !tone.isEmpty() && STOP_TONES.contains(tone);
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
