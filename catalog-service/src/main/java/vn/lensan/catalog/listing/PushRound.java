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

  /**
   * How many listings it was about.
   *
   * @param places calls that may be under way at once
   */
  int run(ChannelGateway gateway, PushSettings settings, Semaphore places, int most) {
    Claim claim = Claim.until(clock.instant().plus(settings.lease()));
    List<Listing> batch = claims.claim(gateway.id().value(), claim, most);
    if (batch.isEmpty()) {
      return 0;
    }
    TimeLeft left = new TimeLeft(claim, settings.longestCall(), clock);
    List<ListingView> views = batch.stream().map(Listing::view).toList();
    claims.settle(batch, claim, outcomes(gateway, views, places, left));
    return batch.size();
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
