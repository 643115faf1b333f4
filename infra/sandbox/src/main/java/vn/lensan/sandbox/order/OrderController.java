package vn.lensan.sandbox.order;

import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.answer.Page;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Trace;

@RestController
@RequestMapping("/sandbox/{channel}/v1/orders")
final class OrderController {

  record Decline(@Nullable String reason) {}

  private final Channels channels;
  private final Orders orders;
  private final OrderService service;
  private final Fulfilment fulfilment;

  OrderController(Channels channels, Orders orders, OrderService service, Fulfilment fulfilment) {
    this.channels = channels;
    this.orders = orders;
    this.service = service;
    this.fulfilment = fulfilment;
  }

  @GetMapping
  Page<Order> changed(
      @PathVariable String channel,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable OffsetDateTime since,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    var rows =
        orders
            .of(channels.named(channel))
            .after(cursor)
            .filter(order -> since == null || !order.updatedAt().isBefore(since));
    return Page.of(rows, limit, Order::channelOrderId, order -> order);
  }

  @GetMapping("/{id}")
  Order one(@PathVariable String channel, @PathVariable String id) {
    return orders.get(channels.named(channel), id);
  }

  @PostMapping("/{id}/confirmation")
  Order confirm(@PathVariable String channel, @PathVariable String id, HttpServletRequest request) {
    var named = channels.named(channel);
    var order =
        service.move(named, id, OrderStatus.CONFIRMED, "SELLER_CONFIRMED", Trace.of(request));
    fulfilment.begin(named, order);
    return order;
  }

  @PostMapping("/{id}/decline")
  Order decline(
      @PathVariable String channel,
      @PathVariable String id,
      @RequestBody Decline decline,
      HttpServletRequest request) {
    new Checks().text("/reason", decline.reason(), 500).done();
    return service.move(
        channels.named(channel), id, OrderStatus.CANCELLED, "SELLER_DECLINED", Trace.of(request));
  }
}
