package vn.lensan.catalog.passport;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.OcopCertificate;
import vn.lensan.catalog.product.OcopEntry;
import vn.lensan.catalog.product.OcopHistory;

/**
 * A certificate as anybody may see it.
 *
 * @param kind OCOP
 * @param state as it is today
 */
public record CertificateSeen(
    String kind,
    String number,
    @Nullable Integer stars,
    LocalDate issuedOn,
    @Nullable LocalDate validUntil,
    State state,
    @Nullable String issuer) {
  /** Whether it holds today. */
  public enum State {
    VALID,
    /** It holds for at most 90 more days. */
    DUE,
    EXPIRED,
    REVOKED
  }

  /** Of several the newest counts. */
  static Optional<CertificateSeen> ocop(OcopHistory history, LocalDate today) {
    return history
        .newest()
        .map(OcopEntry::certificate)
        .map(ocop -> of(ocop, State.valueOf(history.stateOn(today).name())));
  }

  private static CertificateSeen of(OcopCertificate ocop, State state) {
    return new CertificateSeen(
        "OCOP",
        ocop.decisionNumber(),
        ocop.stars(),
        ocop.issuedOn(),
        ocop.validUntil(),
        state,
        ocop.issuer());
  }

  boolean holds() {
    return state == State.VALID || state == State.DUE;
  }

  int starsOrNone() {
    return stars == null ? 0 : stars;
  }

  /** The last day on which it holds, as far as one is set. */
  LocalDate lastDay() {
    return validUntil == null ? LocalDate.MAX : validUntil;
  }
}
