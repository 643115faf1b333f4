package vn.lensan.sandbox.order;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.channel.Table;

/** The orders of every channel. */
@Component
final class Orders {

  private final Map<String, Table<Order>> tables = new TreeMap<>();

  Orders(Channels channels) {
    channels.all().forEach(c -> tables.put(c.id(), c.table("order", Order.class)));
  }

  Table<Order> of(Channel channel) {
    return Objects.requireNonNull(tables.get(channel.id()));
  }

  Order get(Channel channel, String id) {
    return of(channel)
        .find(id)
        .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "order.unknown"));
  }
}
