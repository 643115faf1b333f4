package vn.lensan.catalog.order.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.OrderStep;
import vn.lensan.catalog.order.OrderQuery;
import vn.lensan.catalog.order.OrderService;
import vn.lensan.catalog.order.OrderView;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.unit.UnitId;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/orders")
class OrderController {
  private final OrderService orders;
  private final OrderWebMapping mapping;

  OrderController(OrderService orders, OrderWebMapping mapping) {
    this.orders = orders;
    this.mapping = mapping;
  }

  record Declining(@NotBlank @Size(max = 500, message = "1–500") String reason) {}

  @GetMapping
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  Page<OrderAnswer> page(
      @RequestParam(required = false) @Nullable OrderStep status,
      @RequestParam(required = false) @Nullable String channel,
      @RequestParam(required = false) @Nullable UnitId unit,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime placedSince,
      PageRequest page,
      Caller caller) {
    String named = channel == null ? null : ChannelId.parse(channel).value();
    OrderQuery query = new OrderQuery(status, named, unit, placedSince);
    return orders.page(query, caller, page).map(mapping::toAnswer);
  }

  @GetMapping("/{id}")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE, Role.MINISTRY, Role.PARTNER})
  ResponseEntity<OrderAnswer> one(@PathVariable String id, Caller caller) {
    return answer(orders.find(id, caller));
  }

  @PostMapping("/{id}/confirmation")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<OrderAnswer> confirm(@PathVariable String id, Caller caller) {
    return answer(orders.confirm(id, caller));
  }

  @PostMapping("/{id}/decline")
  @Allowed({Role.TEAM, Role.COMMUNE, Role.PROVINCE})
  ResponseEntity<OrderAnswer> decline(
      @PathVariable String id, @Valid @RequestBody Declining declining, Caller caller) {
    return answer(orders.decline(id, declining.reason().strip(), caller));
  }

  private ResponseEntity<OrderAnswer> answer(OrderView view) {
    return ResponseEntity.ok().eTag(ETags.of(view.version())).body(mapping.toAnswer(view));
  }
}
