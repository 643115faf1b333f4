package vn.lensan.catalog.inbound;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.seller.SellerService;
import vn.lensan.catalog.seller.SellerView;

/**
 * Asks the marketplaces that don't tell: how shops and items that wait for their decision stand,
 * and which orders came. What is learned is applied as a webhook's message is, and twice is once,
 * so that two instances asking at once only cost calls.
 */
@Component
class AskAround {
  private static final Logger LOG = LoggerFactory.getLogger(AskAround.class);
  private static final int AT_ONCE = 50;

  private final Channels channels;
  private final SellerService sellers;
  private final ListingService listings;
  private final OrderPoll orders;

  /**
   * Where the next round goes on, so that those who wait long don't keep others from being asked.
   */
  private final Map<String, String> after = new ConcurrentHashMap<>();

  AskAround(Channels channels, SellerService sellers, ListingService listings, OrderPoll orders) {
    this.channels = channels;
    this.sellers = sellers;
    this.listings = listings;
    this.orders = orders;
  }

  void round() {
    channels.names().stream()
        .map(channels::gateway)
        .filter(gateway -> !gateway.capabilities().webhooks())
        .forEach(this::ask);
  }

  private void ask(ChannelGateway gateway) {
    try {
      askSellers(gateway);
      askItems(gateway);
      orders.ask(gateway);
    } catch (ChannelTrouble trouble) {
      // It shows in the channel's state; the next round asks again.
      LOG.debug("{} was not asked to the end: {}", gateway.id(), trouble.code());
    }
  }

  private void askSellers(ChannelGateway gateway) {
    String channel = gateway.id().value();
    each(
        "sellers:" + channel,
        (from, most) -> sellers.waiting(channel, from, most),
        SellerView::id,
        seller ->
            sellers.observe(
                channel, gateway.readSeller(Objects.requireNonNull(seller.sellerId()))));
  }

  private void askItems(ChannelGateway gateway) {
    String channel = gateway.id().value();
    each(
        "items:" + channel,
        (from, most) -> listings.waiting(channel, from, most),
        ListingView::id,
        listing ->
            listings.observe(
                channel, gateway.readItem(Objects.requireNonNull(listing.channelItemId()))));
  }

  private <T> void each(
      String lane,
      BiFunction<String, Integer, List<T>> waiting,
      Function<T, String> id,
      Consumer<T> ask) {
    List<T> some = waiting.apply(after.getOrDefault(lane, ""), AT_ONCE);
    for (T one : some) {
      try {
        ask.accept(one);
      } catch (ChannelRefused unknown) {
        LOG.debug("{} is not known over there: {}", id.apply(one), unknown.reason().code());
      }
    }
    after.put(lane, some.size() < AT_ONCE ? "" : id.apply(some.getLast()));
  }
}
