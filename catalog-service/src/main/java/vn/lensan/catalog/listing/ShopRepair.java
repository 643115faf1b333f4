package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done about a shop that differs, and which items it should have. */
@Component
public class ShopRepair {
  private final Listings listings;
  private final PushHint push;
  private final Clock clock;

  ShopRepair(Listings listings, PushHint push, Clock clock) {
    this.listings = listings;
    this.push = push;
    this.clock = clock;
  }

  /** Sends once more what differs. */
  public void oursWins(ListingView listing, DriftKind kind) {
    listings.change(listing.id(), current -> current.mend(kind, clock.instant()));
    push.hint(listing.channel());
  }

  /** What they show is taken as it is; an item they took down is wanted no more. */
  public void theirsWins(ListingView listing, boolean down) {
    listings.change(
        listing.id(),
        current -> {
          current.yielded();
          if (down) {
            current.withdraw(clock.instant());
          }
        });
    push.hint(listing.channel());
  }

  /** The item is gone from the shop: another is made, if it is wanted still. */
  public void anew(ListingView listing) {
    listings.change(listing.id(), current -> current.lost(clock.instant()));
    push.hint(listing.channel());
  }

  /**
   * Listings whose item was not seen in the shop though it was read whole since then; a part of
   * them, in the order of ids. What was sent since then may only be too new.
   */
  public List<ListingView> unseen(String channel, Instant since, String after, int most) {
    return listings.unseen(channel, since, after, most).stream().map(Listing::view).toList();
  }
}
