package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.platform.problem.Problem;

/**
 * What a certificate may say: three to five stars, a day that has come, a score and parts that give
 * these stars under the decision in force on that day.
 */
@Component
class CertificateRules {
  private static final int FEWEST_STARS = 3;
  private static final int MOST_STARS = 5;
  private static final int MOST_TEXT = 60;
  private static final List<String> PARTS = List.of("/parts/a", "/parts/b", "/parts/c");
  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2018, 5, 7);

  private final OcopRules rules;

  CertificateRules(OcopRules rules) {
    this.rules = rules;
  }

  void check(OcopCertificate certificate, LocalDate today) {
    Problem problem = Problem.invalid("certificate.invalid");
    String number = certificate.decisionNumber();
    if (number.isBlank() || number.length() > MOST_TEXT) {
      problem.error("/decisionNumber", "length", Map.of("limit", "1–" + MOST_TEXT));
    }
    if (certificate.stars() < FEWEST_STARS || certificate.stars() > MOST_STARS) {
      problem.error("/stars", "out-of-range", Map.of("limit", "3–5"));
    }
    if (certificate.issuedOn().isAfter(today)) {
      problem.error("/issuedOn", "in-the-future");
    } else if (certificate.issuedOn().isBefore(PROGRAMME_BEGAN)) {
      problem.error("/issuedOn", "before-the-programme");
    }
    points(certificate, problem);
    if (!problem.errors().isEmpty()) {
      throw problem;
    }
  }

  private void points(OcopCertificate certificate, Problem problem) {
    BigDecimal score = certificate.score();
    if (score == null) {
      return;
    }
    Optional<OcopRuleSet> inForce = rules.on(certificate.issuedOn());
    if (inForce.isEmpty()) {
      problem.error("/score", "no-rules-then");
    } else if (score.signum() < 0 || score.compareTo(FULL) > 0) {
      problem.error("/score", "out-of-range", Map.of("limit", "0–100"));
    } else {
      int stars = inForce.get().starsOf(score);
      if (stars != certificate.stars()) {
        problem.error("/score", "contradicts-stars", Map.of("stars", stars));
      }
    }
    inForce.ifPresent(rule -> parts(certificate.parts(), score, rule, problem));
  }

  private static void parts(
      @Nullable OcopParts parts, BigDecimal score, OcopRuleSet rule, Problem problem) {
    if (parts == null) {
      return;
    }
    for (int part = 0; part < PARTS.size(); part++) {
      BigDecimal points = parts.inOrder().get(part);
      int most = rule.mostPoints().get(part);
      if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(most)) > 0) {
        problem.error(
            PARTS.get(part),
            "part-out-of-range",
            Map.of("limit", "0–" + most, "decision", rule.decision()));
      }
    }
    if (parts.sum().compareTo(score) != 0) {
      problem.error("/parts", "contradicts-score", Map.of("sum", parts.sum().toPlainString()));
    }
  }
}
