package vn.lensan.onboarding.household;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import vn.lensan.onboarding.ids.DerivedId;

/**
 * The code that is printed and spoken: {@code LS-XXXX-XXXX-XXXX-C}, from the household's id, with a
 * check character. 31 letters (no I, L, O, U, Z), a prime number, so that a wrong letter and two
 * swapped ones are both found.
 */
final class HouseholdCode {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXY";
  private static final BigInteger BASE = BigInteger.valueOf(LETTERS.length());
  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final String PREFIX = "LS";

  private HouseholdCode() {}

  static String of(String householdId) {
    BigInteger rest = new BigInteger(1, DerivedId.digest("household-code", householdId));
    StringBuilder letters = new StringBuilder();
    for (int index = 0; index < LENGTH; index++) {
      BigInteger[] parts = rest.divideAndRemainder(BASE);
      letters.append(LETTERS.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return written(letters.toString());
  }

  /** The code as it is stored, if the text is one and its check character agrees. */
  static Optional<String> parse(String text) {
    String bare = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    if (!bare.startsWith(PREFIX) || bare.length() != PREFIX.length() + LENGTH + 1) {
      return Optional.empty();
    }
    String letters = bare.substring(PREFIX.length(), PREFIX.length() + LENGTH);
    boolean known = letters.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    return known && bare.charAt(bare.length() - 1) == check(letters)
        ? Optional.of(written(letters))
        : Optional.empty();
  }

  private static String written(String letters) {
    StringBuilder code = new StringBuilder(PREFIX);
    for (int index = 0; index < LENGTH; index += GROUP) {
      code.append('-').append(letters, index, index + GROUP);
    }
    return code.append('-').append(check(letters)).toString();
  }

  private static char check(String letters) {
    int sum = 0;
    for (int index = 0; index < letters.length(); index++) {
      sum += (index + 1) * LETTERS.indexOf(letters.charAt(index));
    }
    return LETTERS.charAt(sum % LETTERS.length());
  }
}
