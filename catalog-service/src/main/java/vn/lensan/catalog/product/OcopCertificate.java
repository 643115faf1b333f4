package vn.lensan.catalog.product;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The province's (for five stars the ministry's) decision about a product's rank. */
public record OcopCertificate(
    String decisionNumber,
    int stars,
    @Nullable BigDecimal score,
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
    return new OcopCertificate(
        decisionNumber, stars, score, issuedOn, issuedOn.plusMonths(MONTHS_VALID), issuer);
  }

  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(issuedOn) && !day.isAfter(validUntil);
  }
}
