package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.ItemSnapshot;

/** Which listing an item of a shop is of, and the note in the listing that it was seen. */
@Component
class ShopItems {
  private final Listings listings;

  ShopItems(Listings listings) {
    this.listings = listings;
  }

  /** Those of ours, as they are after it; a listing with two items is there for both. */
  Map<ItemSnapshot, Listing> seen(String channel, List<ItemSnapshot> part, Instant readAt) {
    Map<ItemSnapshot, Listing> ours = ours(channel, part);
    List<Listing> changed = new ArrayList<>();
    ours.forEach(
        (item, listing) -> {
          if (listing.isAbout(item.item())) {
            listing.read(item, readAt);
            changed.add(listing);
          }
        });
    if (listings.saveAll(changed) < changed.size()) {
      again(ours, readAt);
    }
    return ours;
  }

  /** Some were changed by somebody else meanwhile. */
  private void again(Map<ItemSnapshot, Listing> ours, Instant readAt) {
    ours.replaceAll(
        (item, stale) ->
            listings
                .change(
                    stale.id(),
                    listing -> {
                      if (listing.isAbout(item.item())) {
                        listing.read(item, readAt);
                      }
                    })
                .orElse(stale));
  }

  private Map<ItemSnapshot, Listing> ours(String channel, List<ItemSnapshot> part) {
    List<String> ids = part.stream().map(item -> item.item().channelItemId()).toList();
    List<String> references =
        part.stream().map(item -> item.item().reference()).filter(Objects::nonNull).toList();
    Map<String, Listing> byItem = new HashMap<>();
    Map<String, Listing> byId = new HashMap<>();
    listings
        .ofItems(channel, ids, references)
        .forEach(
            listing -> {
              byId.put(listing.id(), listing);
              if (listing.channelItemId != null) {
                byItem.put(listing.channelItemId, listing);
              }
            });
    Map<ItemSnapshot, Listing> ours = new IdentityHashMap<>();
    for (ItemSnapshot item : part) {
      Listing of = byItem.get(item.item().channelItemId());
      Listing found = of == null ? referred(item.item(), byId) : of;
      if (found != null) {
        ours.put(item, found);
      }
    }
    return ours;
  }

  private static @Nullable Listing referred(ItemSeen item, Map<String, Listing> byId) {
    Listing named = item.reference() == null ? null : byId.get(item.reference());
    // A reference is what anybody may have written: the sku must be ours too.
    return named != null && named.sku.equals(item.sku()) ? named : null;
  }
}
