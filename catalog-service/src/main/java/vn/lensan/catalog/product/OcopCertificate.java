package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision about a product's rank, by whoever ranks that many stars.
 *
 * @param validUntil the last day on which it holds
 */
public record OcopCertificate(
    String decisionNumber,
    int stars,
    @Nullable BigDecimal score,
    @Nullable OcopParts parts,
    LocalDate issuedOn,
    LocalDate validUntil,
    @Nullable String issuer) {
  private static final int MONTHS_VALID = 36;

  public static OcopCertificate issued(
      String decisionNumber,
      int stars,
      @Nullable BigDecimal score,
      LocalDate issuedOn,
      @Nullable String issuer) {
    LocalDate last = issuedOn.plusMonths(MONTHS_VALID);
    return new OcopCertificate(decisionNumber, stars, score, null, issuedOn, last, issuer);
  }

  /** Told with its parts; without a score of its own their sum is the score. */
  public OcopCertificate withParts(@Nullable OcopParts told) {
    return told == null
        ? this
        : new OcopCertificate(
            decisionNumber,
            stars,
            score == null ? told.sum() : score,
            told,
            issuedOn,
            validUntil,
            issuer);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(issuedOn) && !day.isAfter(validUntil);
  }
}
