package vn.lensan.catalog.listing;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.product.PhotoGone;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.seller.ParticularsRefused;
import vn.lensan.platform.time.Days;

/**
 * Sends what we want to a channel: claims the to-do by a versioned write, so that of two senders
 * one stops; calls; writes the outcome. A crash anywhere leaves the to-do, and the client key makes
 * the second try the same item.
 */
@Component
class PushToChannel {
  private final Listings listings;
  private final ProductService products;
  private final ItemSending sending;
  private final Channels channels;
  private final Clock clock;

  PushToChannel(
      Listings listings,
      ProductService products,
      ItemSending sending,
      Channels channels,
      Clock clock) {
    this.listings = listings;
    this.products = products;
    this.sending = sending;
    this.channels = channels;
    this.clock = clock;
  }

  void work(String id) {
    claimed(id).ifPresent(this::send);
  }

  private Optional<ListingView> claimed(String id) {
    AtomicBoolean mine = new AtomicBoolean();
    return listings
        .change(id, listing -> mine.set(listing.startPush(clock.instant())))
        .filter(listing -> mine.get())
        .map(Listing::view);
  }

  private void send(ListingView listing) {
    String id = listing.id();
    try {
      ItemSeen item = call(listing);
      long wish = listing.progress().revision();
      listings.change(id, now -> now.accepted(wish, item, clock.instant()));
    } catch (ChannelRefused refusal) {
      settle(listing, refusal);
    } catch (ParticularsRefused refusal) {
      refuse(id, new Reason(refusal.code(), null));
    } catch (PhotoGone gone) {
      refuse(id, new Reason("photo.gone", gone.getMessage()));
    } catch (ChannelTrouble trouble) {
      putOff(id, Trouble.of(trouble));
    } catch (RuntimeException failure) {
      // Whatever it was (a peer away, the store slow): the to-do stays.
      putOff(id, Trouble.inside());
      throw failure;
    }
  }

  private ItemSeen call(ListingView listing) {
    ChannelGateway gateway = channels.gateway(listing.channel());
    if (!listing.shallShow() && listing.channelItemId() != null) {
      return gateway.withdrawItem(listing.channelItemId());
    }
    ProductView product = products.find(listing.productId()).orElseThrow();
    return sending.send(gateway, listing, product, Days.today(clock));
  }

  private void settle(ListingView listing, ChannelRefused refusal) {
    boolean gone =
        listing.channelItemId() != null && refusal.reason().code().equals("item.unknown");
    if (gone) {
      listings.change(listing.id(), now -> now.lost(clock.instant()));
    } else {
      refuse(listing.id(), refusal.reason());
    }
  }

  private void refuse(String id, Reason reason) {
    listings.change(id, listing -> listing.refused(reason, clock.instant()));
  }

  private void putOff(String id, Trouble trouble) {
    listings.change(id, listing -> listing.putOff(trouble, clock.instant()));
  }
}
