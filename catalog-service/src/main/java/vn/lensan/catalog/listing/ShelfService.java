package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/**
 * Takes a product's listings down on every channel although people want them shown, and brings them
 * back. What people want stays as they said it: a listing that somebody withdrew stays down.
 */
@Service
public class ShelfService {
  private final Listings listings;
  private final ProductService products;
  private final PushHint push;
  private final Clock clock;

  ShelfService(Listings listings, ProductService products, PushHint push, Clock clock) {
    this.listings = listings;
    this.products = products;
    this.push = push;
    this.clock = clock;
  }

  /**
   * Brings its listings into step with how the product stands with OCOP today. With a certificate
   * that ended nothing stays on show; a product that never had one is not concerned.
   */
  public void follow(String productId) {
    products.find(productId).ifPresent(this::follow);
  }

  private void follow(ProductView product) {
    switch (product.certificates().stateOn(Days.today(clock))) {
      case EXPIRED -> hold(product.id(), HoldReason.OCOP_EXPIRED);
      case REVOKED -> hold(product.id(), HoldReason.OCOP_REVOKED);
      case NONE, VALID, DUE -> release(product.id());
    }
  }

  /** Done twice it is done once; the reason that came first stays. */
  public void hold(String productId, HoldReason reason) {
    Instant now = clock.instant();
    each(productId, listing -> listing.hold(reason, now), listing -> listing.hold(reason, now));
  }

  /** The reason is gone: what is wanted shown goes out again, as the product reads now. */
  public void release(String productId) {
    Instant now = clock.instant();
    products
        .find(productId)
        .map(ItemContents::digest)
        .ifPresent(
            digest ->
                each(
                    productId,
                    listing -> listing.release(digest, now),
                    listing -> listing.release(digest, now)));
  }

  /** Those that would change are read and changed anew, whoever writes meanwhile. */
  private void each(String productId, Predicate<Listing> would, Consumer<Listing> change) {
    listings.ofProduct(productId).stream()
        .filter(would)
        .map(Listing::id)
        .forEach(
            id -> listings.change(id, change).ifPresent(changed -> push.hint(changed.channel)));
  }
}
