package vn.lensan.sandbox.order;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Checks;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.kit.Trace;
import vn.lensan.sandbox.money.Money;

/** Where a test plays the buyer and the carrier. */
@RestController
@RequestMapping("/sandbox/{channel}/orders")
final class OrderDoor {

  record Placed(String channelOrderId, OrderStatus status, Money total) {}

  record NextStatus(@Nullable OrderStatus status, @Nullable String raw) {}

  private final Channels channels;
  private final OrderService orders;

  OrderDoor(Channels channels, OrderService orders) {
    this.channels = channels;
    this.orders = orders;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Placed place(
      @PathVariable String channel, @RequestBody OrderRequest wish, HttpServletRequest request) {
    var named = channels.named(channel);
    return placed(orders.place(named, wish.checked(), Trace.of(request)));
  }

  @PostMapping("/{id}/status")
  Placed move(
      @PathVariable String channel,
      @PathVariable String id,
      @RequestBody NextStatus next,
      HttpServletRequest request) {
    new Checks().wrongIf(next.status() == null, "/status", "required").done();
    var status = Objects.requireNonNull(next.status());
    var raw = next.raw() == null ? "CARRIER_" + status : next.raw();
    return placed(orders.move(channels.named(channel), id, status, raw, Trace.of(request)));
  }

  private static Placed placed(Order order) {
    return new Placed(order.channelOrderId(), order.status(), order.total());
  }
}
