package vn.lensan.catalog.order.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import vn.lensan.catalog.order.Decision;
import vn.lensan.catalog.order.OrderView;
import vn.lensan.catalog.order.Rescue;
import vn.lensan.platform.time.Days;

@Mapper
interface OrderWebMapping {
  @Mapping(target = ".", source = "facts")
  @Mapping(target = ".", source = "facts.amounts")
  OrderAnswer toAnswer(OrderView view);

  @Mapping(target = "refusal", source = "refusal.code")
  OrderAnswer.DecisionAnswer toDecision(Decision decision);

  @Mapping(target = "deadline", source = "ladder.deadline")
  OrderAnswer.RescueAnswer toRescue(Rescue rescue);

  default @Nullable OffsetDateTime toOffset(@Nullable Instant at) {
    return at == null ? null : Days.offset(at);
  }
}
