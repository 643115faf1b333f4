package vn.lensan.catalog.listing;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelRefused;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.SellerState;
import vn.lensan.catalog.channel.Taxonomy;
import vn.lensan.catalog.product.PhotoSource;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.seller.SellerService;
import vn.lensan.catalog.seller.SellerView;

/** Brings one item to a channel: the seller, the pictures, the item. */
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

  ItemSeen send(ChannelGateway gateway, ListingView listing, ProductView product, LocalDate today) {
    SellerView seller = sellers.ensure(listing.householdId(), gateway);
    if (seller.state() == SellerState.REJECTED || seller.state() == SellerState.CLOSED) {
      throw new ChannelRefused(
          seller.reasons().isEmpty()
              ? new Reason("seller.not-open", null)
              : new Reason("seller.rejected", seller.reasons().getFirst().raw()));
    }
    String sellerId = Objects.requireNonNull(seller.sellerId());
    ItemContent content =
        ItemContent.in(
            taxonomy.place(gateway.id(), ItemContents.kind(product), today),
            ItemContents.of(product, listing.id(), gateway.capabilities(), today));
    content.pictureIds().forEach(id -> gateway.putPicture(sellerId, photos.photo(id)));
    String item = listing.channelItemId();
    return item == null
        ? gateway.createItem(sellerId, content, clientKey(listing))
        : gateway.changeItem(item, content, listing.observed().state() != Observed.State.LIVE);
  }

  /**
   * The same for every try at the same item, whatever was changed between the tries: a key that
   * moved with each change would make a second item after a timeout.
   */
  private static String clientKey(ListingView listing) {
    return listing.id() + '.' + listing.progress().generation();
  }
}
