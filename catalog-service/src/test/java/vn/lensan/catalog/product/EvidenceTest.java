package vn.lensan.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.catalog.product.Evidence.Batch;
import vn.lensan.catalog.product.Evidence.QualityCertificate;
import vn.lensan.catalog.product.Evidence.Scheme;
import vn.lensan.platform.problem.Problem;

class EvidenceTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private final ProductRules rules = new ProductRules(new UnitsOfMeasure());

  private static QualityCertificate paper(String number, LocalDate from, LocalDate until) {
    return new QualityCertificate(Scheme.VIETGAP, number, "Trung tâm thử", from, until, "photo-9");
  }

  private static Batch batch(String code) {
    return new Batch(code, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3), 40L);
  }

  private List<String> wrong(Evidence evidence, String unit) {
    return catchThrowableOfType(
            Problem.class, () -> rules.checked(ProductContents.shown(evidence, unit)))
        .errors()
        .stream()
        .map(error -> error.pointer() + " " + error.code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"2025-12-31,false", "2026-01-01,true", "2026-12-31,true", "2027-01-01,false"})
  void aPaperHoldsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
    assertThat(paper("VG-1", FROM, UNTIL).isValidOn(day)).isEqualTo(holds);
  }

  @Test
  void keepsPapersAndBatchesWithTheirWordsCleaned() {
    Evidence given =
        new Evidence(List.of(paper(" VG-1 ", FROM, UNTIL)), List.of(batch("L1")), "\u0000");
    Evidence kept = rules.checked(ProductContents.shown(given, "kg")).evidence();
    assertThat(kept)
        .isEqualTo(new Evidence(List.of(paper("VG-1", FROM, UNTIL)), List.of(batch("L1")), null));
  }

  @Test
  void namesEveryFaultOfPapersAndBatches() {
    Evidence evidence =
        new Evidence(
            List.of(paper(" ", UNTIL, FROM)),
            List.of(batch("L1"), batch("L1"), new Batch("L2", UNTIL, FROM, -1L)),
            "x".repeat(201));
    assertThat(wrong(evidence, "kg"))
        .containsExactlyInAnyOrder(
            "/evidence/traceId length",
            "/evidence/certificates/0/number required",
            "/evidence/certificates/0/validUntil before-its-beginning",
            "/evidence/batches/1/code batch-twice",
            "/evidence/batches/2/harvestedUntil before-its-beginning",
            "/evidence/batches/2/quantity out-of-range");
  }

  @Test
  void reapsNoService() {
    Evidence reaped = new Evidence(List.of(), List.of(batch("L1")), null);
    assertThat(wrong(reaped, "tour")).containsExactly("/evidence/batches service-has-no-harvest");
  }

  @Test
  void aListTakesNoEvidenceAway() {
    Evidence evidence = new Evidence(List.of(), List.of(batch("L1")), "T-1");
    ProductContent before = ProductContents.shown(evidence, "kg");
    assertThat(ListedContent.over(before, ProductContents.soldBy("kg")).evidence())
        .isEqualTo(evidence);
  }

  @Test
  void aGradingHoldsWhileTheHouseholdSaysTheSame() {
    Grading grading = new Grading("chính vụ", "loại 1", FROM);
    assertThat(grading.holdsFor(ProductContents.graded("chính vụ", "loại 1"))).isTrue();
    assertThat(grading.holdsFor(ProductContents.graded("chính vụ", "loại 2"))).isFalse();
    assertThat(grading.holdsFor(ProductContents.soldBy("kg"))).isFalse();
  }
}
