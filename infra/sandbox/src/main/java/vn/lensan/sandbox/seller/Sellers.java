package vn.lensan.sandbox.seller;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.channel.Channels;
import vn.lensan.sandbox.channel.Table;

/** The sellers of every channel, by id and by the caller's key. */
@Component
final class Sellers {

  private final Map<String, Table<Seller>> tables = new TreeMap<>();
  private final Map<String, Map<String, String>> idsByKey = new TreeMap<>();

  Sellers(Channels channels) {
    for (var channel : channels.all()) {
      var table = channel.table("seller", Seller.class);
      var ids = new ConcurrentHashMap<String, String>();
      table.all().forEach(seller -> ids.put(seller.clientSellerKey(), seller.sellerId()));
      tables.put(channel.id(), table);
      idsByKey.put(channel.id(), ids);
    }
  }

  Table<Seller> of(Channel channel) {
    return Objects.requireNonNull(tables.get(channel.id()));
  }

  Optional<Seller> byKey(Channel channel, String key) {
    return Optional.ofNullable(keys(channel).get(key)).flatMap(of(channel)::find);
  }

  Seller put(Channel channel, Seller seller) {
    keys(channel).put(seller.clientSellerKey(), seller.sellerId());
    return of(channel).put(seller);
  }

  private Map<String, String> keys(Channel channel) {
    return Objects.requireNonNull(idsByKey.get(channel.id()));
  }
}
