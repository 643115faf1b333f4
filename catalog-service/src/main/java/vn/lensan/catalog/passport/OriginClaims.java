package vn.lensan.catalog.passport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the signed form says of a product. No producer's name: what is printed can't be taken back.
 *
 * @param certificate one that holds on the day of signing; null without one
 */
record OriginClaims(
    String code,
    LocalDate signedOn,
    String name,
    String place,
    @Nullable CertificateSeen certificate) {
  private static final int MOST_NAME = 44;
  private static final int MOST_PLACE = 36;
  private static final int MOST_NUMBER = 24;
  private static final String CUT = "…";

  static OriginClaims of(PassportSeen seen) {
    return new OriginClaims(
        seen.code().replace("-", ""),
        seen.asOf(),
        cut(Objects.requireNonNull(seen.product()).name(), MOST_NAME),
        cut(seen.place(), MOST_PLACE),
        seen.certificates().stream()
            .filter(one -> one.stars() != null && one.holds())
            .findFirst()
            .orElse(null));
  }

  String number() {
    return cut(Objects.requireNonNull(certificate).number(), MOST_NUMBER);
  }

  /** At most so many bytes of UTF-8, and never a part of a character. */
  private static String cut(String text, int most) {
    if (bytes(text) <= most) {
      return text;
    }
    String left = text;
    while (bytes(left) > most - bytes(CUT)) {
      left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
    }
    return left + CUT;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
