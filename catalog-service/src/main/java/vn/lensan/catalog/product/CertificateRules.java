package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.lensan.platform.problem.Problem;

/**
 * What a certificate may say: three to five stars, a score that gives them, a day that has come.
 */
final class CertificateRules {
  private static final int FEWEST_STARS = 3;
  private static final int MOST_STARS = 5;
  private static final int MOST_TEXT = 60;
  private static final BigDecimal FIVE = BigDecimal.valueOf(90);
  private static final BigDecimal FOUR = BigDecimal.valueOf(70);
  private static final BigDecimal THREE = BigDecimal.valueOf(50);
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2018, 5, 7);

  private CertificateRules() {}

  static void check(OcopCertificate certificate, LocalDate today) {
    Problem problem = Problem.invalid("certificate.invalid");
    String number = certificate.decisionNumber();
    if (number.isBlank() || number.length() > MOST_TEXT) {
      problem.error("/decisionNumber", "length", Map.of("limit", "1–" + MOST_TEXT));
    }
    if (certificate.stars() < FEWEST_STARS || certificate.stars() > MOST_STARS) {
      problem.error("/stars", "out-of-range", Map.of("limit", "3–5"));
    }
    score(certificate, problem);
    if (certificate.issuedOn().isAfter(today)) {
      problem.error("/issuedOn", "in-the-future");
    } else if (certificate.issuedOn().isBefore(PROGRAMME_BEGAN)) {
      problem.error("/issuedOn", "before-the-programme");
    }
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
  }

  private static void score(OcopCertificate certificate, Problem problem) {
    BigDecimal score = certificate.score();
    if (score == null) {
      return;
    }
    if (score.signum() < 0 || score.compareTo(FULL) > 0) {
      problem.error("/score", "out-of-range", Map.of("limit", "0–100"));
    } else if (starsOf(score) != certificate.stars()) {
      problem.error("/score", "contradicts-stars", Map.of("stars", starsOf(score)));
    }
  }

  /** The lines of decisions 1048 and 148: 90, 70, 50; a score just below a line stays below it. */
  static int starsOf(BigDecimal score) {
    if (score.compareTo(FIVE) >= 0) {
      return 5;
    }
    if (score.compareTo(FOUR) >= 0) {
      return 4;
    }
    return score.compareTo(THREE) >= 0 ? 3 : 2;
  }
}
