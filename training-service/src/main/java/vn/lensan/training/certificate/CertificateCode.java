package vn.lensan.training.certificate;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.lensan.training.course.Level;

/**
 * The code on a certificate, such as {@code LS-T2-7K3M-9QXC}: readable aloud, without letters that
 * look like others, and with a check character, so that a slip of the finger is told apart from a
 * certificate that does not exist. It is made from the class and the learner, so the same
 * achievement always leads to the same code.
 */
final class CertificateCode {
  /** 31 characters, a prime: the weighted sum finds every wrong and every swapped character. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY";

  private static final int BODY = 7;
  private static final Pattern SHAPE = Pattern.compile("LS-T[1-4]-[0-9A-Y]{4}-[0-9A-Y]{4}");
  private static final Pattern LOOSE = Pattern.compile("LS(T[1-4])([0-9A-Z]{4})([0-9A-Z]{4})");

  private CertificateCode() {}

  /**
   * @param attempt 0 unless another achievement has that code already, which with 27 thousand
   *     million codes is rare but must not end in two certificates under one code
   */
  static String of(Level level, String sessionId, String householdId, int attempt) {
    String seed = String.join("\0", sessionId, householdId, Integer.toString(attempt));
    BigInteger number = new BigInteger(1, sha256(seed));
    BigInteger base = BigInteger.valueOf(ALPHABET.length());
    StringBuilder body = new StringBuilder();
    while (body.length() < BODY) {
      body.append(ALPHABET.charAt(number.mod(base).intValue()));
      number = number.divide(base);
    }
    body.append(check(level.name(), body));
    return "LS-" + level + '-' + body.substring(0, 4) + '-' + body.substring(4);
  }

  /** As people type it: small letters, without dashes, O for 0, I or L for 1. */
  static String normalised(String typed) {
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    var parts = LOOSE.matcher(bare);
    if (!parts.matches()) {
      return bare;
    }
    String body = (parts.group(2) + parts.group(3)).replace('O', '0').replaceAll("[IL]", "1");
    return "LS-" + parts.group(1) + '-' + body.substring(0, 4) + '-' + body.substring(4);
  }

  static boolean isWellFormed(String code) {
    if (!SHAPE.matcher(code).matches()) {
      return false;
    }
    String body = code.substring(6).replace("-", "");
    return body.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
        && check(code.substring(3, 5), body.substring(0, BODY)) == body.charAt(BODY);
  }

  private static char check(String level, CharSequence body) {
    int sum = level.charAt(1) - '0';
    for (int place = 0; place < body.length(); place++) {
      sum += ALPHABET.indexOf(body.charAt(place)) * (place + 2);
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
