package vn.lensan.catalog.listing;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ChannelTrouble;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.product.PhotoGone;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.seller.ParticularsRefused;
import vn.lensan.platform.time.Days;

/**
 * Makes the calls for one listing and tells what is to be noted. A crash anywhere leaves the to-do,
 * and the client key makes the second try the same item.
 */
@Component
class PushToChannel {
  private static final Logger LOG = LoggerFactory.getLogger(PushToChannel.class);
  private final ItemSending sending;
  private final Clock clock;

  PushToChannel(ItemSending sending, Clock clock) {
    this.sending = sending;
    this.clock = clock;
  }

  Settlement send(ChannelGateway gateway, ListingView listing, Known known, TimeLeft left) {
    long wish = listing.progress().revision();
    try {
      left.check();
      return call(gateway, listing, known, left);
    } catch (ChannelRefused refusal) {
      return refused(listing, refusal);
    } catch (ParticularsRefused refusal) {
      return refused(wish, new Reason(refusal.code(), null));
    } catch (PhotoGone gone) {
      return refused(wish, new Reason("photo.gone", gone.getMessage()));
    } catch (ChannelTrouble trouble) {
      return putOff(Trouble.of(trouble));
    } catch (TimeLeft.Over late) {
      return putOff(Trouble.late());
    } catch (RuntimeException | Error failure) {
      // Whatever it was (a peer away, the store slow): the to-do stays.
      LOG.warn("{} on {} failed: {}", listing.id(), listing.channel(), failure.toString());
      return putOff(Trouble.inside());
    }
  }

  private Settlement call(ChannelGateway gateway, ListingView listing, Known known, TimeLeft left) {
    ProductView product = known.products().get(listing.productId());
    boolean open = product == null || product.content().offer().isOpenOn(Days.today(clock));
    long wish = listing.progress().revision();
    if (listing.channelItemId() != null && !(open && listing.shallShow())) {
      ItemSeen item = gateway.withdrawItem(listing.channelItemId());
      return (current, now) -> current.accepted(wish, item, null, now);
    }
    if (!open) {
      // Outside the days of its offer it is not listed; it is looked at again when they begin.
      return (current, now) -> current.inStep(wish, now);
    }
    if (product == null) {
      throw new NoSuchElementException("product " + listing.productId());
    }
    return sending.send(
        new ItemSending.Order(
            gateway, listing, product, known.shops().get(listing.householdId()), Days.today(clock)),
        left);
  }

  private static Settlement refused(ListingView listing, ChannelRefused refusal) {
    boolean gone = listing.channelItemId() != null && refusal.isOfUnknownItem();
    return gone ? Listing::lost : refused(listing.progress().revision(), refusal.reason());
  }

  private static Settlement refused(long wish, Reason reason) {
    return (current, now) -> current.refused(wish, reason, now);
  }

  private static Settlement putOff(Trouble trouble) {
    return (current, now) -> current.putOff(trouble, now);
  }
}
