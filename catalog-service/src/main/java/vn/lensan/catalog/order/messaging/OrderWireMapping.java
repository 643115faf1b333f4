package vn.lensan.catalog.order.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.order.OrderEvent;
import vn.lensan.catalog.order.OrderLine;
import vn.lensan.platform.time.Days;

@Mapper
interface OrderWireMapping {
  @Mapping(target = "householdId", source = "facts.householdId")
  @Mapping(target = "channel", source = "facts.channel")
  @Mapping(target = "placedAt", source = "facts.placedAt")
  @Mapping(target = "confirmBy", source = "facts.confirmBy")
  @Mapping(target = "total", source = "facts.amounts.total")
  @Mapping(target = "lines", source = "facts.lines")
  @Mapping(target = "destination", source = "facts.destination")
  OrderWire toWire(OrderEvent.State state);

  @Mapping(target = "unit", source = "unitOfMeasure")
  @Mapping(target = "amount", source = "amount.amount")
  OrderWire.LineWire toLine(OrderLine line);

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
