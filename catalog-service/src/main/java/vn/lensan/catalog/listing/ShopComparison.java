package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemSnapshot;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.catalog.product.ProductLookup;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/**
 * Compares a part of a shop with what we wish, and notes in the listings what was seen. Our own
 * change on its way is no drift: what is being sent, or was sent since the shop was read, is not
 * compared.
 */
@Component
public class ShopComparison {
  private final ShopItems items;
  private final ProductLookup products;
  private final Clock clock;

  ShopComparison(ShopItems items, ProductLookup products, Clock clock) {
    this.items = items;
    this.products = products;
    this.clock = clock;
  }

  /**
   * @param readAt when the asking for this part of the shop began
   */
  public List<Drift> compare(ChannelGateway gateway, List<ItemSnapshot> part, Instant readAt) {
    Map<ItemSnapshot, Listing> ours = items.seen(gateway.id().value(), part, readAt);
    Map<String, ProductView> wished =
        products.all(ours.values().stream().map(one -> one.productId).collect(Collectors.toSet()));
    List<Drift> found = new ArrayList<>();
    for (ItemSnapshot item : part) {
      Listing listing = ours.get(item);
      if (listing == null) {
        strange(item, found);
      } else if (!item.item().channelItemId().equals(listing.channelItemId)) {
        doubled(item, listing, found);
      } else if (listing.isSettledSince(readAt)) {
        compare(gateway, item, listing, wished.get(listing.productId), found);
      }
    }
    return found;
  }

  private static boolean isDown(ItemSnapshot item) {
    return item.item().state() == ItemState.WITHDRAWN;
  }

  private static boolean isShown(ItemSnapshot item) {
    return item.item().state() == ItemState.LIVE || item.item().state() == ItemState.PENDING;
  }

  private static void strange(ItemSnapshot item, List<Drift> found) {
    if (!isDown(item)) {
      found.add(new Drift(DriftKind.UNKNOWN, null, item, null, item.item().state().name()));
    }
  }

  private static void doubled(ItemSnapshot item, Listing listing, List<Drift> found) {
    if (!isDown(item)) {
      found.add(
          new Drift(
              DriftKind.DOUBLE,
              listing.view(),
              item,
              listing.channelItemId,
              item.item().channelItemId()));
    }
  }

  private void compare(
      ChannelGateway gateway,
      ItemSnapshot item,
      Listing listing,
      @Nullable ProductView product,
      List<Drift> found) {
    LocalDate today = Days.today(clock);
    boolean wanted =
        listing.shallShow() && product != null && product.content().offer().isOpenOn(today);
    if (wanted ? isDown(item) : isShown(item)) {
      found.add(
          new Drift(
              DriftKind.STATE,
              listing.view(),
              item,
              wanted ? "LIVE" : Drift.DOWN,
              item.item().state().name()));
    } else if (wanted && listing.isOf(ItemContents.digest(Objects.requireNonNull(product)))) {
      parts(WishedParts.of(product, gateway, today), item, listing, found);
    }
  }

  private static void parts(Sent ours, ItemSnapshot item, Listing listing, List<Drift> found) {
    Sent theirs = Sent.of(item.shown());
    ours.changedSince(theirs).stream()
        // Less than we said is sold meanwhile.
        .filter(part -> part != ContentPart.STOCK || theirs.stock() > ours.stock())
        .map(
            part ->
                new Drift(
                    DriftKind.of(part), listing.view(), item, ours.text(part), theirs.text(part)))
        .forEach(found::add);
  }
}
