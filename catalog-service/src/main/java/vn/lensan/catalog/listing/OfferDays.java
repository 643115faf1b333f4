package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.product.ProductLookup;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** Lists what may be bought from today on, and takes down what may be bought no more. */
@Component
class OfferDays {
  private static final int AT_ONCE = 200;
  private final ProductLookup products;
  private final Listings listings;
  private final PushHint push;
  private final Clock clock;

  OfferDays(ProductLookup products, Listings listings, PushHint push, Clock clock) {
    this.products = products;
    this.listings = listings;
    this.push = push;
    this.clock = clock;
  }

  void turn() {
    LocalDate today = Days.today(clock);
    String after = "";
    List<ProductView> part;
    do {
      part = products.withDays(after, AT_ONCE);
      for (ProductView product : part) {
        turn(product, product.content().offer().isOpenOn(today));
        after = product.id();
      }
    } while (part.size() == AT_ONCE);
  }

  private void turn(ProductView product, boolean open) {
    Instant now = clock.instant();
    listings.ofProduct(product.id()).stream()
        .filter(listing -> listing.turned(open, now))
        .forEach(
            stale ->
                listings
                    .change(stale.id(), listing -> listing.turned(open, now))
                    .ifPresent(listing -> push.hint(listing.channel)));
  }
}
