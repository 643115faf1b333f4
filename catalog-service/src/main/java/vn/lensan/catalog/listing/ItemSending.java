package vn.lensan.catalog.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.channel.Taxonomy;
import vn.lensan.catalog.product.PhotoSource;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.seller.SellerService;
import vn.lensan.catalog.seller.SellerView;

/** Brings one item to a channel: the seller, the pictures, the item; only what it has not. */
@Component
class ItemSending {
  private final SellerService sellers;
  private final PhotoSource photos;
  private final Taxonomy taxonomy;

  ItemSending(SellerService sellers, PhotoSource photos, Taxonomy taxonomy) {
    this.sellers = sellers;
    this.photos = photos;
    this.taxonomy = taxonomy;
  }

  /**
   * @param shop open, and the household agrees; null when that is not known and must be asked
   */
  record Order(
      ChannelGateway gateway,
      ListingView listing,
      ProductView product,
      @Nullable SellerView shop,
      LocalDate today) {}

  private ItemContent content(Order order) {
    ChannelGateway gateway = order.gateway();
    return ItemContent.in(
        taxonomy.place(gateway.id(), ItemContents.kind(order.product()), order.today()),
        ItemContents.of(
            order.product(), order.listing().id(), gateway.capabilities(), order.today()));
  }

  Settlement send(Order order, TimeLeft left) {
    ListingView listing = order.listing();
    long wish = listing.progress().revision();
    ItemContent content = content(order);
    Sent now = Sent.of(order.gateway().prepared(content));
    Set<ContentPart> changed = now.changedSince(listing.lastSent());
    if (changed.isEmpty() && listing.channelItemId() != null && stands(listing.observed())) {
      return (current, at) -> current.inStep(wish, at);
    }
    String sellerId = shop(order);
    pictures(order, content, sellerId, left);
    left.check();
    ItemSeen item = put(order, content, sellerId, changed);
    return (current, at) -> current.accepted(wish, item, now, at);
  }

  private static boolean stands(Observed observed) {
    return observed.state() != Observed.State.UNKNOWN && !observed.isDown();
  }

  private String shop(Order order) {
    SellerView known = order.shop();
    SellerView seller =
        known == null ? sellers.ensure(order.listing().householdId(), order.gateway()) : known;
    if (seller.state() == SellerState.REJECTED || seller.state() == SellerState.CLOSED) {
      throw new ChannelRefused(
          seller.reasons().isEmpty()
              ? new Reason("seller.not-open", null)
              : new Reason("seller.rejected", seller.reasons().getFirst().raw()));
    }
    return Objects.requireNonNull(seller.sellerId());
  }

  private void pictures(Order order, ItemContent content, String sellerId, TimeLeft left) {
    Sent before = order.listing().lastSent();
    List<String> there = before == null ? List.of() : before.pictures();
    for (String id : content.pictureIds()) {
      if (!there.contains(id)) {
        left.check();
        order.gateway().putPicture(sellerId, photos.photo(id));
      }
    }
  }

  private static ItemSeen put(
      Order order, ItemContent content, String sellerId, Set<ContentPart> changed) {
    ListingView listing = order.listing();
    String item = listing.channelItemId();
    if (item == null) {
      return order.gateway().createItem(sellerId, content, clientKey(listing));
    }
    boolean relist = listing.observed().state() != Observed.State.LIVE;
    return relist
        ? order.gateway().changeItem(item, content, true)
        : order.gateway().changeParts(item, content, changed);
  }

  /**
   * The same for every try at the same item, whatever was changed between the tries: a key that
   * moved with each change would make a second item after a timeout.
   */
  private static String clientKey(ListingView listing) {
    return listing.id() + '.' + listing.progress().generation();
  }
}
