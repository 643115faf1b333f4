package vn.lensan.sandbox.item;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.channel.Table;

/** The items of every channel, by id and by the client key that made them. */
@Component
final class Items {

  private final Map<String, Table<Item>> tables = new TreeMap<>();
  private final Map<String, Map<String, String>> idsByClientKey = new TreeMap<>();

  Items(Channels channels) {
    for (var channel : channels.all()) {
      tables.put(channel.id(), channel.table("item", Item.class));
      idsByClientKey.put(channel.id(), new ConcurrentHashMap<>());
      of(channel).all().forEach(item -> noteKey(channel, item));
    }
  }

  Table<Item> of(Channel channel) {
    return Objects.requireNonNull(tables.get(channel.id()));
  }

  Item get(Channel channel, String id) {
    return of(channel).find(id).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "item.unknown"));
  }

  Optional<Item> byClientKey(Channel channel, String clientKey) {
    return Optional.ofNullable(keys(channel).get(clientKey)).flatMap(of(channel)::find);
  }

  Stream<Item> bySku(Channel channel, String sku) {
    return of(channel).all().stream().filter(item -> item.content().sku().equals(sku));
  }

  Item put(Channel channel, Item item) {
    noteKey(channel, item);
    return of(channel).put(item);
  }

  private void noteKey(Channel channel, Item item) {
    var clientKey = item.clientKey();
    if (clientKey != null) {
      keys(channel).put(clientKey, item.channelItemId());
    }
  }

  private Map<String, String> keys(Channel channel) {
    return Objects.requireNonNull(idsByClientKey.get(channel.id()));
  }
}
