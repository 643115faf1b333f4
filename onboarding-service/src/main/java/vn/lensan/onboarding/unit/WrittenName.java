package vn.lensan.onboarding.unit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with its accents but in one form: composed or not, in any case, and wherever in a syllable
 * the tone was put ("Hoà", "Hòa"). Folding goes further and loses what tells Tân Hưng from Tấn
 * Hùng.
 */
final class WrittenName {
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private WrittenName() {}

  static String of(String name) {
    StringBuilder result = new StringBuilder();
    String lower = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (String syllable : GAPS.split(lower)) {
      if (!syllable.isEmpty()) {
        result.append(toneLast(syllable)).append(' ');
      }
    }
    return result.toString().strip();
  }

  private static String toneLast(String syllable) {
    Matcher tone = TONES.matcher(syllable);
    StringBuilder tones = new StringBuilder();
    while (tone.find()) {
      tones.append(tone.group());
    }
    return tone.replaceAll("") + tones;
  }
}
