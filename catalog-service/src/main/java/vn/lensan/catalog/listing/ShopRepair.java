package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.platform.time.Days;

/** What can be done about a shop that differs, and which items it should have. */
@Component
public class ShopRepair {
  private final Listings listings;
  private final ProductService products;
  private final Channels channels;
  private final PushHint push;
  private final Clock clock;

  ShopRepair(
      Listings listings, ProductService products, Channels channels, PushHint push, Clock clock) {
    this.listings = listings;
    this.products = products;
    this.channels = channels;
    this.push = push;
    this.clock = clock;
  }

  /** Sends once more what differs. */
  public void oursWins(ListingView listing, DriftKind kind) {
    change(listing, current -> current.mend(kind, clock.instant()));
  }

  /** What they show is taken as it is; an item they took down is wanted no more. */
  public void theirsWins(ListingView listing, DriftKind kind) {
    Optional<Sent> ours = wished(listing);
    change(
        listing,
        current -> {
          if (current.isStill(listing)) {
            theirs(current, kind, ours);
          }
        });
  }

  /** The item is gone from the shop: another is made, if it is wanted still. */
  public void anew(ListingView listing) {
    change(
        listing,
        current -> {
          // A second worker would lose the item that the first one had made anew.
          if (current.isStill(listing)) {
            current.lost(clock.instant());
          }
        });
  }

  /**
   * Does what somebody decided, once however often it is asked; empty, and nothing is done, when
   * the listing is not as it was found any more. A second item is left to the caller.
   */
  public Optional<ListingView> decide(ListingView listing, Verdict verdict) {
    Optional<Sent> ours = wished(listing);
    return listings
        .change(
            listing.id(),
            current -> {
              if (!current.isDecided(verdict) && isAsFound(current, verdict, ours)) {
                apply(current, verdict, ours);
                current.decided(verdict);
              }
            })
        .filter(current -> current.isDecided(verdict))
        .map(
            current -> {
              push.hint(current.channel);
              return current.view();
            });
  }

  private static boolean isAsFound(Listing current, Verdict verdict, Optional<Sent> ours) {
    ContentPart part = verdict.kind().part();
    boolean sameWish =
        part == null
            || ours.map(parts -> Drift.shortened(parts.text(part)))
                .filter(text -> text.equals(verdict.ours()))
                .isPresent();
    return sameWish && current.isAsFound(verdict);
  }

  private void apply(Listing current, Verdict verdict, Optional<Sent> ours) {
    Instant now = clock.instant();
    switch (verdict.choice()) {
      case THEIRS -> theirs(current, verdict.kind(), ours);
      case OURS -> {
        if (verdict.kind() == DriftKind.MISSING) {
          current.lost(now);
        } else if (verdict.kind() != DriftKind.DOUBLE) {
          current.mend(verdict.kind(), now);
        }
      }
      case LEAVE -> {
        // Both stay as they are.
      }
    }
  }

  private void theirs(Listing current, DriftKind kind, Optional<Sent> ours) {
    if (kind == DriftKind.STATE || kind == DriftKind.MISSING) {
      current.withdraw(clock.instant());
    } else {
      ours.ifPresent(parts -> current.yielded(kind, parts));
    }
  }

  /** What we wish of it today. */
  private Optional<Sent> wished(ListingView listing) {
    return products
        .find(listing.productId())
        .map(
            product ->
                WishedParts.of(product, channels.gateway(listing.channel()), Days.today(clock)));
  }

  private void change(ListingView listing, Consumer<Listing> what) {
    listings.change(listing.id(), what);
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
