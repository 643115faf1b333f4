package vn.lensan.catalog.listing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.producer.ProducerView;
import vn.lensan.catalog.product.ProductLookup;
import vn.lensan.catalog.seller.SellerService;

/** One round of sending to one channel: claims, reads what belongs to it, calls, notes. */
@Component
class PushRound {
  private final Claims claims;
  private final PushToChannel push;
  private final ProductLookup products;
  private final SellerService sellers;
  private final ProducerService producers;
  private final Clock clock;

  PushRound(
      Claims claims,
      PushToChannel push,
      ProductLookup products,
      SellerService sellers,
      ProducerService producers,
      Clock clock) {
    this.claims = claims;
    this.push = push;
    this.products = products;
    this.sellers = sellers;
    this.producers = producers;
    this.clock = clock;
  }

  /** Listings that one round is about. */
  record Claimed(Claim claim, List<Listing> listings) {
    int size() {
      return listings.size();
    }
  }

  Claimed claim(ChannelGateway gateway, PushSettings settings, int most) {
    Claim claim = Claim.until(clock.instant().plus(settings.lease()));
    return new Claimed(claim, claims.claim(gateway.id().value(), claim, most));
  }

  /**
   * @param places calls that may be under way at once
   */
  void send(ChannelGateway gateway, PushSettings settings, Semaphore places, Claimed mine) {
    TimeLeft left = new TimeLeft(mine.claim(), settings.longestCall(), clock);
    List<ListingView> views = mine.listings().stream().map(Listing::view).toList();
    claims.settle(mine.listings(), mine.claim(), outcomes(gateway, views, places, left));
  }

  private Map<String, Settlement> outcomes(
      ChannelGateway gateway, List<ListingView> batch, Semaphore places, TimeLeft left) {
    Known known = known(batch, gateway.id().value());
    Map<String, Settlement> outcomes = new ConcurrentHashMap<>();
    try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
      for (ListingView listing : batch) {
        calls.execute(
            () -> {
              places.acquireUninterruptibly();
              try {
                outcomes.put(listing.id(), push.send(gateway, listing, known, left));
              } finally {
                places.release();
              }
            });
      }
    }
    return outcomes;
  }

  private Known known(List<ListingView> batch, String channel) {
    Set<String> households =
        batch.stream().map(ListingView::householdId).collect(Collectors.toSet());
    Set<String> agreeing =
        producers.findAll(households).values().stream()
            .filter(producer -> producer.isVerified() && producer.agreesTo(channel))
            .map(ProducerView::id)
            .collect(Collectors.toSet());
    return new Known(
        products.all(batch.stream().map(ListingView::productId).collect(Collectors.toSet())),
        sellers.open(agreeing, channel));
  }
}
