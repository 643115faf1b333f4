package vn.lensan.sandbox.item;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.channel.Channel;
import vn.lensan.sandbox.money.Money;

/** What orders may take; to be called within a change of the channel. */
@Component
public final class Stock {

  /** Goods taken from the shelf for an order. */
  public record Taken(
      String channelItemId, String sellerId, String sku, int quantity, Money unitPrice) {}

  /** Something a buyer could order now. */
  public record OnSale(String sku, int quantity) {}

  private final Items items;

  Stock(Items items) {
    this.items = items;
  }

  public Taken take(Channel channel, String sku, int quantity) {
    var item = bestOf(channel, sku);
    var left = item.content().quantity();
    if (quantity > left) {
      throw Refusal.of(HttpStatus.CONFLICT, "item.out-of-stock").with(sku, left, quantity);
    }
    items.put(channel, item.stocked(left - quantity));
    return new Taken(item.channelItemId(), item.sellerId(), sku, quantity, item.content().price());
  }

  /** Of several items with one sku, a buyer finds the one there is most of. */
  private Item bestOf(Channel channel, String sku) {
    var known = items.bySku(channel, sku).toList();
    if (known.isEmpty()) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "item.unknown");
    }
    return known.stream()
        .filter(Item::isLive)
        .max(Comparator.comparingInt(item -> item.content().quantity()))
        .orElseThrow(() -> Refusal.of(HttpStatus.CONFLICT, "item.not-live").with(sku));
  }

  public void giveBack(Channel channel, String channelItemId, int quantity) {
    var item = items.get(channel, channelItemId);
    items.put(channel, item.stocked(item.content().quantity() + quantity));
  }

  public List<OnSale> onSale(Channel channel) {
    return items.of(channel).all().stream()
        .filter(Item::isLive)
        .filter(item -> item.content().quantity() > 0)
        .map(item -> new OnSale(item.content().sku(), item.content().quantity()))
        .toList();
  }
}
