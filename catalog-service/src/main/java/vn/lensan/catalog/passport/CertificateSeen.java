package vn.lensan.catalog.passport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.OcopCertificate;

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
  private static final int DUE_DAYS = 90;

  /** Whether it holds today. */
  public enum State {
    VALID,
    /** It holds for at most 90 more days. */
    DUE,
    EXPIRED,
    REVOKED
  }

  static CertificateSeen of(OcopCertificate ocop, LocalDate today) {
    return new CertificateSeen(
        "OCOP",
        ocop.decisionNumber(),
        ocop.stars(),
        ocop.issuedOn(),
        ocop.validUntil(),
        state(ocop, today),
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

  private static State state(OcopCertificate ocop, LocalDate today) {
    if (!ocop.isValidOn(today)) {
      return State.EXPIRED;
    }
    return ocop.isValidOn(today.plusDays(DUE_DAYS)) ? State.VALID : State.DUE;
  }
}
