package vn.lensan.catalog.order.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** An order's public state as it travels. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrderWire(
    String orderId,
    String householdId,
    String channel,
    String status,
    OffsetDateTime placedAt,
    @Nullable OffsetDateTime confirmBy,
    @Nullable OffsetDateTime confirmedAt,
    @Nullable OffsetDateTime deliveredAt,
    @Nullable RescueWire rescue,
    Money total,
    List<LineWire> lines,
    DestinationWire destination) {

  record LineWire(
      String productId,
      String sku,
      long quantity,
      @Nullable String unit,
      long amount,
      @Nullable String commodity) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RescueWire(@Nullable String asked, @Nullable String outcome) {}

  record DestinationWire(String country, @Nullable String province) {}
}
