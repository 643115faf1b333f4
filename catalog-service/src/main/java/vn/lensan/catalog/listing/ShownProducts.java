package vn.lensan.catalog.listing;

import java.util.List;
import org.springframework.stereotype.Service;

/** Which marketplaces show a product now, as we want. */
@Service
public class ShownProducts {
  private final Listings listings;

  ShownProducts(Listings listings) {
    this.listings = listings;
  }

  public List<String> channels(String productId) {
    return listings.ofProduct(productId).stream()
        .map(Listing::view)
        .filter(ListingView::shallShow)
        .filter(one -> one.observed().state() == Observed.State.LIVE)
        .map(ListingView::channel)
        .sorted()
        .toList();
  }
}
