package vn.lensan.onboarding.intake.reading;

import java.util.Locale;

/**
 * TCVN3 has no codes for capital letters with a tone: they were made by a second font whose small
 * letters look like capitals. A text that is written in capitals otherwise gets them back.
 */
final class Capitals {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private Capitals() {}

  static String restored(String bytes, String read) {
    boolean twoInARow = false;
    for (int index = 0; index < bytes.length(); index++) {
      char letter = bytes.charAt(index);
      if (letter >= 'a' && letter <= 'z') {
        return read;
      }
      twoInARow |= index > 0 && isCapital(letter) && isCapital(bytes.charAt(index - 1));
    }
    return twoInARow ? read.toUpperCase(VIETNAMESE) : read;
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
