package vn.lensan.onboarding.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Among which letters to choose.
 *
 * @param told the sender's word, which decides
 * @param unicode whether the characters are already those of Unicode, so that it is the first guess
 */
public record LettersAsked(@Nullable Letters told, boolean unicode) {
  private static final List<Letters> OF_BYTES =
      List.of(Letters.WINDOWS_1258, Letters.TCVN3, Letters.VNI, Letters.VISCII);
  private static final List<Letters> OF_CHARACTERS =
      List.of(
          Letters.UNICODE,
          Letters.TCVN3,
          Letters.VNI,
          Letters.VISCII,
          Letters.WINDOWS_1258,
          Letters.UTF_8_TWICE);
  private static final int FEW_WORDS = 3;

  public static LettersAsked of(@Nullable TextForm form, @Nullable Letters told) {
    return new LettersAsked(told, form != TextForm.SINGLE_BYTE);
  }

  LettersGuess about(WordSample words) {
    if (told != null) {
      return LettersGuess.certain(told);
    }
    LettersGuess guess = words.guess(unicode ? OF_CHARACTERS : OF_BYTES);
    boolean own = unicode && guess.letters() == Letters.UNICODE;
    // Names of other peoples fit no table; only what looks garbled throughout is asked about.
    return own && !guess.isSure() && (words.size() < FEW_WORDS || words.readsAsIs())
        ? new LettersGuess(Letters.UNICODE, LettersGuess.ENOUGH, guess.candidates())
        : guess;
  }
}
