package vn.lensan.catalog.passport;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.lensan.catalog.passport.CertificateSeen.State;
import vn.lensan.catalog.product.Evidence;

/** The papers that a household handed in, as anybody may see them; what holds comes first. */
final class PapersSeen {
  /** As for OCOP: time to have it issued anew. */
  private static final int NOTICE_DAYS = 90;

  private PapersSeen() {}

  static List<CertificateSeen> of(Evidence evidence, LocalDate today) {
    return evidence.certificates().stream()
        .map(paper -> seen(paper, today))
        .sorted(Comparator.comparing(paper -> !paper.holds()))
        .toList();
  }

  private static CertificateSeen seen(Evidence.QualityCertificate paper, LocalDate today) {
    return new CertificateSeen(
        paper.scheme().name(),
        CertificateSeen.Source.HOUSEHOLD,
        paper.number(),
        null,
        null,
        paper.validFrom(),
        paper.validUntil(),
        state(paper, today),
        paper.issuer());
  }

  private static State state(Evidence.QualityCertificate paper, LocalDate today) {
    LocalDate from = paper.validFrom();
    if (from != null && today.isBefore(from)) {
      return State.NOT_YET;
    }
    LocalDate last = paper.validUntil();
    if (last == null) {
      return State.UNDATED;
    }
    if (today.isAfter(last)) {
      return State.EXPIRED;
    }
    return today.isBefore(last.minusDays(NOTICE_DAYS)) ? State.VALID : State.DUE;
  }
}
