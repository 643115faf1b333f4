package vn.lensan.catalog.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that a product has or had.
 *
 * @param told which turns of it have been told; a turn is told once
 */
public record OcopEntry(
    OcopCertificate certificate, @Nullable OcopRevocation revocation, List<OcopTurn> told) {
  private static final int FIRST_NOTICE = 90;
  private static final int LAST_NOTICE = 30;

  static OcopEntry of(OcopCertificate certificate) {
    return new OcopEntry(certificate, null, List.of());
  }

  OcopEntry correctedTo(OcopCertificate other) {
    return new OcopEntry(other, revocation, told);
  }

  OcopEntry revoked(OcopRevocation by) {
    return new OcopEntry(certificate, by, told);
  }

  OcopEntry tellingAlso(List<OcopTurn> more) {
    List<OcopTurn> all = new ArrayList<>(told);
    all.addAll(more);
    return new OcopEntry(certificate, revocation, List.copyOf(all));
  }

  /** The first day on which it holds no more. */
  public LocalDate endsOn() {
    LocalDate expires = certificate.validUntil().plusDays(1);
    return revocation == null || revocation.revokedOn().isAfter(expires)
        ? expires
        : revocation.revokedOn();
  }

  OcopState stateOn(LocalDate day) {
    if (revocation != null && !day.isBefore(revocation.revokedOn())) {
      return OcopState.REVOKED;
    }
    if (day.isAfter(certificate.validUntil())) {
      return OcopState.EXPIRED;
    }
    return day.isBefore(certificate.validUntil().minusDays(FIRST_NOTICE))
        ? OcopState.VALID
        : OcopState.DUE;
  }

  /** All its turns in order; after it was revoked nothing more happens to it. */
  List<OcopTurn> turns() {
    LocalDate last = certificate.validUntil();
    List<OcopTurn> turns =
        new ArrayList<>(
            List.of(
                new OcopTurn(OcopStage.DUE_90, last.minusDays(FIRST_NOTICE)),
                new OcopTurn(OcopStage.DUE_30, last.minusDays(LAST_NOTICE)),
                new OcopTurn(OcopStage.EXPIRED, last.plusDays(1))));
    if (revocation != null) {
      turns.removeIf(turn -> !turn.on().isBefore(revocation.revokedOn()));
      turns.add(new OcopTurn(OcopStage.REVOKED, revocation.revokedOn()));
    }
    turns.sort(Comparator.comparing(OcopTurn::on));
    return turns;
  }

  List<OcopTurn> untold() {
    return turns().stream().filter(turn -> !told.contains(turn)).toList();
  }
}
