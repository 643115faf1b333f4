package vn.lensan.catalog.product.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.OcopParts;
import vn.lensan.catalog.product.OcopRevocation;

/**
 * How a product stands with OCOP today, and by which certificates.
 *
 * @param daysLeft with today; none where nothing holds
 * @param certificates the newest first; it ends those before it
 */
record CertificatesAnswer(
    String state, @Nullable Long daysLeft, LocalDate today, List<One> certificates) {

  /**
   * @param change what it was against the one before: GRANTED, RENEWED, RERANKED
   * @param rules the decision by which products were ranked on that day
   * @param rankedBy who decides on that many stars under it; none where we don't know
   */
  record One(
      String decisionNumber,
      int stars,
      @Nullable BigDecimal score,
      @Nullable OcopParts parts,
      LocalDate issuedOn,
      LocalDate validUntil,
      @Nullable String issuer,
      String change,
      @Nullable String rules,
      @Nullable String rankedBy,
      @Nullable OcopRevocation revocation) {}
}
