package vn.lensan.catalog.listing.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ShelfService;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.consumer.UnknownEventType;

/** Our own events of products: what they read now goes to the channels that show them. */
@Component
final class RefreshListingsOnProductChanged implements EventReaction {
  private final ShelfService shelf;
  private final ListingService listings;

  RefreshListingsOnProductChanged(ShelfService shelf, ListingService listings) {
    this.shelf = shelf;
    this.listings = listings;
  }

  @Override
  public String name() {
    return "refresh-listings";
  }

  @Override
  public List<String> topics() {
    return List.of("vn.lensan.catalog.product");
  }

  @Override
  public void on(ReceivedEvent event) {
    switch (event.type()) {
      case "vn.lensan.catalog.product.created.v1" -> {
        // It has no listing yet.
      }
      case "vn.lensan.catalog.product.ocop-due.v1" -> {
        // It still holds, so nothing on a shelf changes.
      }
      case "vn.lensan.catalog.product.changed.v1",
          "vn.lensan.catalog.product.ocop-certified.v1",
          "vn.lensan.catalog.product.ocop-expired.v1",
          "vn.lensan.catalog.product.ocop-revoked.v1" -> {
        shelf.follow(event.subject());
        listings.refresh(event.subject());
      }
      default -> throw UnknownEventType.of(event);
    }
  }
}
