package vn.lensan.catalog.product.messaging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A product's public state as it travels. */
record ProductWire(
    String productId,
    String householdId,
    String sku,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String commodityCode,
    @Nullable Ocop ocop,
    LocalDate createdOn) {

  record Ocop(String decisionNumber, int stars, LocalDate issuedOn, LocalDate validUntil) {}
}
