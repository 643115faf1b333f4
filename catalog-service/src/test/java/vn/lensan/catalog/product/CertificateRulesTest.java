package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.platform.problem.Problem;

/** Which decision is in force on a day, and what it makes of a score. */
class CertificateRulesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private final OcopRules ranks = new OcopRules();
  private final CertificateRules rules = new CertificateRules(ranks);

  private OcopRuleSet on(String day) {
    return ranks.on(LocalDate.parse(day)).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2019-08-21, 1048/QĐ-TTg", "2020-06-07, 1048/QĐ-TTg", "2020-06-08, 781/QĐ-TTg",
    "2023-02-23, 781/QĐ-TTg", "2023-02-24, 148/QĐ-TTg", "2025-07-05, 148/QĐ-TTg",
    "2025-07-06, 1489/QĐ-TTg", "2026-11-23, 1489/QĐ-TTg"
  })
  void takesTheDecisionInForceOnThatDay(String day, String decision) {
    assertThat(on(day).decision()).isEqualTo(decision);
  }

  @Test
  void knowsNoRulesBeforeTheFirstDecision() {
    assertThat(ranks.on(LocalDate.parse("2019-08-20"))).isEmpty();
    assertThat(refused(60, "2019-08-20", 3, null)).containsExactly("/score no-rules-then");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 5",
    "90, 5",
    "89.9, 4",
    "89.99, 4",
    "70, 4",
    "69.9, 3",
    "69.5, 3",
    "50, 3",
    "49.9, 2",
    "30, 2",
    "29.9, 1",
    "0, 1"
  })
  void leavesAScoreJustBelowALineBelowIt(BigDecimal score, int stars) {
    assertThat(on("2021-01-01").starsOf(score)).isEqualTo(stars);
    assertThat(on("2026-01-01").starsOf(score)).isEqualTo(stars);
  }

  @Test
  void knowsWhoRanksSinceWhen() {
    assertThat(on("2025-07-05").rankerOf(3)).isEqualTo("DISTRICT");
    assertThat(on("2025-07-06").rankerOf(3)).isEqualTo("PROVINCE");
    assertThat(on("2025-07-06").rankerOf(5)).isEqualTo("MINISTRY");
    assertThat(on("2020-01-01").rankerOf(3)).as("not known to us").isEmpty();
  }

  /** The same parts under two decisions: 40 points for C are possible only before 148. */
  @Test
  void weighsThePartsByTheDecisionOfTheDay() {
    OcopParts old = parts("30", "20", "39.5");
    assertThatCode(() -> rules.check(certificate(null, "2022-05-05", 4, old), TODAY))
        .doesNotThrowAnyException();
    assertThat(refused(null, "2023-02-24", 4, old)).containsExactly("/parts/c part-out-of-range");
    OcopParts young = parts("39", "20", "30");
    assertThat(refused(null, "2022-05-05", 4, young)).containsExactly("/parts/a part-out-of-range");
    assertThatCode(() -> rules.check(certificate(null, "2023-02-24", 4, young), TODAY))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatContradictsItself() {
    assertThat(refused(71.5, "2024-05-05", 4, parts("30", "20", "20")))
        .containsExactly("/parts contradicts-score");
    assertThat(refused(69.9, "2024-05-05", 4, null)).containsExactly("/score contradicts-stars");
    assertThat(refused(100.1, "2024-05-05", 5, null)).containsExactly("/score out-of-range");
    assertThat(refused(null, "2024-05-05", 3, parts("-1", "25", "35")))
        .containsExactly("/parts/a part-out-of-range");
  }

  private static OcopParts parts(String a, String b, String c) {
    return new OcopParts(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c));
  }

  private static OcopCertificate certificate(
      @Nullable Number score, String day, int stars, @Nullable OcopParts parts) {
    BigDecimal points = score == null ? null : new BigDecimal(score.toString());
    return OcopCertificate.issued("12/QĐ", stars, points, LocalDate.parse(day), null)
        .withParts(parts);
  }

  private List<String> refused(
      @Nullable Number score, String day, int stars, @Nullable OcopParts parts) {
    OcopCertificate wrong = certificate(score, day, stars, parts);
    Problem problem = catchThrowableOfType(Problem.class, () -> rules.check(wrong, TODAY));
    return problem.errors().stream().map(one -> one.pointer() + ' ' + one.code()).toList();
  }
}
