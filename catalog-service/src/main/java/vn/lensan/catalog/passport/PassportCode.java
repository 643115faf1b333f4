package vn.lensan.catalog.passport;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The code on a product, such as {@code 7K3M-9QXC-4TAB}: Crockford's base 32, eleven characters
 * that nobody can guess and a twelfth that checks them. The check is a weighted sum over the field
 * of 32 elements, the weights being powers of one that generates it: every wrong character and
 * every exchange of two shows, so a slip of the finger is told apart from a code that does not
 * exist.
 */
final class PassportCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS = 5;
  private static final int BODY = 11;
  private static final int LENGTH = BODY + 1;
  private static final int GROUP = 4;

  /** x⁵ + x² + 1, by which the field's products are reduced. */
  private static final int POLYNOMIAL = 0b100101;

  private PassportCode() {}

  /**
   * @param hash in hex, of which 55 bits are taken
   */
  static String of(String hash) {
    BigInteger number = new BigInteger(hash, 16);
    StringBuilder body = new StringBuilder();
    for (int place = 0; place < BODY; place++) {
      body.append(ALPHABET.charAt(number.intValue() & (ALPHABET.length() - 1)));
      number = number.shiftRight(BITS);
    }
    return written(body.append(check(body)).toString());
  }

  /** As people type it: small letters, without dashes, O for 0, I or L for 1. */
  static String normalised(String typed) {
    String bare =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return bare.length() == LENGTH ? written(bare) : bare.substring(0, Math.min(40, bare.length()));
  }

  static boolean isWellFormed(String code) {
    String bare = code.replace("-", "");
    return bare.length() == LENGTH
        && bare.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
        && check(bare.substring(0, BODY)) == bare.charAt(BODY);
  }

  private static char check(CharSequence body) {
    int sum = 0;
    for (int place = 0; place < BODY; place++) {
      // Horner: each step multiplies what is there by the generator, so no two places weigh the
      // same.
      sum = doubled(sum ^ ALPHABET.indexOf(body.charAt(place)));
    }
    return ALPHABET.charAt(sum);
  }

  private static int doubled(int element) {
    int twice = element << 1;
    return twice >= ALPHABET.length() ? twice ^ POLYNOMIAL : twice;
  }

  private static String written(String bare) {
    return bare.substring(0, GROUP)
        + '-'
        + bare.substring(GROUP, 2 * GROUP)
        + '-'
        + bare.substring(2 * GROUP);
  }
}
