package vn.lensan.catalog.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lensan.catalog.product.Evidence;

/** How a household's paper stands on a day. */
class PapersSeenTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Evidence.QualityCertificate paper(
      Evidence.Scheme scheme, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new Evidence.QualityCertificate(scheme, "VG-1", "Nơi Cấp Thử", from, until, null);
  }

  private static List<CertificateSeen> seen(Evidence.QualityCertificate... papers) {
    return PapersSeen.of(new Evidence(List.of(papers), List.of(), null), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2027-11-23, VALID",
    "2026-01-01, 2027-02-22, VALID",
    "2026-01-01, 2027-02-21, DUE",
    "2026-01-01, 2026-11-23, DUE",
    "2026-01-01, 2026-11-22, EXPIRED",
    "2026-11-23, 2027-11-23, VALID",
    "2026-11-24, 2027-11-23, NOT_YET",
    "2026-01-01, , UNDATED",
    "2026-11-24, , NOT_YET",
    ", , UNDATED",
    ", 2026-11-22, EXPIRED"
  })
  void standsByItsDaysAlone(
      @Nullable LocalDate from, @Nullable LocalDate until, CertificateSeen.State state) {
    CertificateSeen one = seen(paper(Evidence.Scheme.VIETGAP, from, until)).getFirst();
    assertThat(one.state()).isEqualTo(state);
    assertThat(one.source()).isEqualTo(CertificateSeen.Source.HOUSEHOLD);
    assertThat(one.issuedOn()).isNull();
  }

  @Test
  void whatHoldsComesFirst() {
    assertThat(
            seen(
                paper(Evidence.Scheme.VIETGAP, null, TODAY.minusDays(1)),
                paper(Evidence.Scheme.ORGANIC, null, TODAY)))
        .extracting(CertificateSeen::kind)
        .containsExactly("ORGANIC", "VIETGAP");
  }
}
