package vn.lensan.catalog.product;

import java.time.LocalDate;

/**
 * A certificate taken back.
 *
 * @param decisionNumber of the decision to take it back
 * @param revokedOn the first day on which it holds no more
 */
public record OcopRevocation(String decisionNumber, String reason, LocalDate revokedOn) {}
