package vn.lensan.onboarding.intake.reading;

import java.util.List;

/**
 * How a text is written, and how sure that is.
 *
 * @param confidence 0 to 100; below {@link #ENOUGH} a person is asked
 * @param candidates the readings that fit best, when a person is to be asked
 */
public record LettersGuess(Letters letters, int confidence, List<Letters> candidates) {
  public static final int ENOUGH = 80;

  static LettersGuess certain(Letters letters) {
    return new LettersGuess(letters, 100, List.of(letters));
  }

  public boolean isSure() {
    return confidence >= ENOUGH;
  }
}
