package vn.lensan.catalog.passport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Evidence;

/**
 * What the signed form says of a product. No producer's name: what is printed can't be taken back.
 *
 * @param certificate OCOP's, when it holds on the day of signing; null without one
 * @param papers other papers that hold then: their schemes' numbers and their last days, counted
 *     since 1970-01-01; {@link #NO_END} where none is said
 */
record OriginClaims(
    String code,
    LocalDate signedOn,
    String name,
    String place,
    @Nullable CertificateSeen certificate,
    SortedMap<Integer, Long> papers) {
  static final long NO_END = 0;
  private static final int MOST_NAME = 44;
  private static final int MOST_PLACE = 36;
  private static final int MOST_NUMBER = 24;

  /** A paper takes four bytes and the first of them two more: the texts make room for them. */
  private static final int NAME_PER_PAPER = 4;

  private static final int PLACE_PER_PAPER = 2;
  private static final String CUT = "…";

  static OriginClaims of(PassportSeen seen) {
    SortedMap<Integer, Long> papers = papers(seen);
    return new OriginClaims(
        seen.code().replace("-", ""),
        seen.asOf(),
        cut(
            Objects.requireNonNull(seen.product()).name(),
            MOST_NAME - NAME_PER_PAPER * papers.size()),
        cut(seen.place(), MOST_PLACE - PLACE_PER_PAPER * papers.size()),
        seen.certificates().stream()
            .filter(one -> one.kind().equals(CertificateSeen.OCOP) && one.holds())
            .findFirst()
            .orElse(null),
        papers);
  }

  /** Of several of one scheme the one that lasts longest; a last day tells more than none. */
  private static SortedMap<Integer, Long> papers(PassportSeen seen) {
    SortedMap<Integer, Long> papers = new TreeMap<>();
    seen.certificates().stream()
        .filter(one -> !one.kind().equals(CertificateSeen.OCOP) && one.holds())
        .forEach(one -> papers.merge(scheme(one), lastDay(one), Math::max));
    return papers;
  }

  /** As decision 0032 numbers them; printed, so they never change. */
  private static int scheme(CertificateSeen paper) {
    return switch (Evidence.Scheme.valueOf(paper.kind())) {
      case VIETGAP -> 1;
      case GLOBALGAP -> 2;
      case ORGANIC -> 3;
      case FOOD_SAFETY -> 4;
    };
  }

  private static long lastDay(CertificateSeen paper) {
    LocalDate last = paper.validUntil();
    return last == null ? NO_END : last.toEpochDay();
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
