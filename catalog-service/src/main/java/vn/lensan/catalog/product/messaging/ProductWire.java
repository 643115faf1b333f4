package vn.lensan.catalog.product.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product's public state as it travels.
 *
 * @param ocop the newest certificate
 * @param certificates all of them in the order of their days; the newest ends those before it
 * @param ocopTurn what the event is about, where the turn of a day is its reason
 */
record ProductWire(
    String productId,
    String householdId,
    String sku,
    @Nullable String group,
    @Nullable String commodity,
    @Nullable String commodityCode,
    @Nullable Ocop ocop,
    @Nullable List<Ocop> certificates,
    @Nullable Turn ocopTurn,
    LocalDate createdOn) {

  record Ocop(
      String decisionNumber,
      int stars,
      LocalDate issuedOn,
      LocalDate validUntil,
      @Nullable LocalDate revokedOn) {}

  record Turn(String stage, LocalDate on, String decisionNumber) {}
}
