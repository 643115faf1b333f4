package vn.lensan.onboarding.household.external;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.DigitalAddresses;
import vn.lensan.onboarding.household.Position;

/**
 * A code of our own, NOT the national service's: the square of about 11 m that the position lies
 * in, written in 9 letters. The same square always has the same code, and nothing is looked up or
 * kept.
 */
@Component
class GridAddresses implements DigitalAddresses {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final int PER_DEGREE = 10_000;
  private static final long ROUND = 360L * PER_DEGREE + 1;
  private static final int LENGTH = 9;
  private static final int FIRST_PART = 5;
  private static final int ROUGHEST_M = 100;

  @Override
  public Optional<String> codeOf(Position position) {
    Integer accuracy = position.accuracyM();
    if (accuracy != null && accuracy > ROUGHEST_M) {
      return Optional.empty();
    }
    long row = (long) Math.floor((position.lat() + 90) * PER_DEGREE);
    long column = (long) Math.floor((position.lon() + 180) * PER_DEGREE);
    String letters = letters(row * ROUND + column);
    return Optional.of(
        "LSA-" + letters.substring(0, FIRST_PART) + '-' + letters.substring(FIRST_PART));
  }

  private static String letters(long number) {
    StringBuilder letters = new StringBuilder();
    long rest = number;
    for (int index = 0; index < LENGTH; index++) {
      letters.insert(0, LETTERS.charAt((int) (rest % LETTERS.length())));
      rest /= LETTERS.length();
    }
    return letters.toString();
  }
}
