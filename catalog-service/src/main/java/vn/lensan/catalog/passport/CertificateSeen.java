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
 * @param kind OCOP, VIETGAP, GLOBALGAP, ORGANIC or FOOD_SAFETY
 * @param source who says so
 * @param issuedOn of an OCOP decision; other papers say from when they hold
 * @param state as it is today
 */
public record CertificateSeen(
    String kind,
    Source source,
    String number,
    @Nullable Integer stars,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    State state,
    @Nullable String issuer) {
  static final String OCOP = "OCOP";

  /** How far it may be believed. */
  public enum Source {
    /** Noted by the province from the decision. */
    AUTHORITY,
    /** Handed in by the household; nobody here asked its issuer. */
    HOUSEHOLD
  }

  /** Whether it holds today. */
  public enum State {
    VALID,
    /** It holds for at most 90 more days. */
    DUE,
    /** Nobody said until when it holds. */
    UNDATED,
    NOT_YET,
    EXPIRED,
    REVOKED;

    boolean holds() {
      return this == VALID || this == DUE || this == UNDATED;
    }
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
        OCOP,
        Source.AUTHORITY,
        ocop.decisionNumber(),
        ocop.stars(),
        ocop.issuedOn(),
        null,
        ocop.validUntil(),
        state,
        ocop.issuer());
  }

  boolean holds() {
    return state.holds();
  }

  int starsOrNone() {
    return stars == null ? 0 : stars;
  }

  /** The last day on which it holds, as far as one is set. */
  LocalDate lastDay() {
    return validUntil == null ? LocalDate.MAX : validUntil;
  }
}
