package vn.lensan.catalog.flagship;

import java.time.LocalDate;

/**
 * A chosen product.
 *
 * @param complete whether it had everything a flagship product has to tell when it was last looked
 *     at
 */
record Flagship(
    String productId, String householdId, String reason, LocalDate chosenOn, boolean complete) {

  Flagship seen(boolean completeNow) {
    return new Flagship(productId, householdId, reason, chosenOn, completeNow);
  }
}
