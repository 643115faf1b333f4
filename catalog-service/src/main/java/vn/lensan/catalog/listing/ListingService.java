package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.completeness.CompletenessService;
import vn.lensan.catalog.completeness.Missing;
import vn.lensan.catalog.producer.ProducerService;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** The one door to listings. */
@Service
public class ListingService {
  private final Listings listings;
  private final ProductService products;
  private final ProducerService producers;
  private final CompletenessService completeness;
  private final Channels channels;
  private final PushHint push;
  private final ShelfService shelf;
  private final Clock clock;

  ListingService(
      Listings listings,
      ProductService products,
      ProducerService producers,
      CompletenessService completeness,
      Channels channels,
      PushHint push,
      ShelfService shelf,
      Clock clock) {
    this.listings = listings;
    this.products = products;
    this.producers = producers;
    this.completeness = completeness;
    this.channels = channels;
    this.push = push;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** A listing and whether this call made it. */
  public record Requested(ListingView listing, boolean made) {}

  /** Wants the product shown; asking twice is asking once. */
  public Requested request(String productId, String channelName, Lane lane, Scope scope) {
    ProductView product = products.find(productId, scope);
    String channel = channels.gateway(channelName).id().value();
    demandReady(product, channel);
    Listing fresh = Listing.request(subject(product), channel, lane, clock.instant());
    if (listings.insertIfAbsent(fresh)) {
      // Its certificate may have ended after we looked and before there was a listing to hold.
      shelf.follow(productId);
      push.hint(channel);
      return new Requested(fresh.view(), true);
    }
    return new Requested(changed(fresh.id(), listing -> want(listing, product, lane)), false);
  }

  private void want(Listing listing, ProductView product, Lane lane) {
    listing.want(ItemContents.digest(product), lane, clock.instant());
  }

  /** Refuses what {@link #request} would refuse of a product that may not be stored yet. */
  public void demandReady(ProductView product, String channel) {
    List<Missing> missing =
        completeness.needed(product, producers.find(product.householdId()).orElse(null), channel);
    if (!missing.isEmpty()) {
      throw ListingNotReady.missing(channel, missing);
    }
  }

  private static ListingSubject subject(ProductView product) {
    return new ListingSubject(
        product.id(),
        product.householdId(),
        product.sku(),
        product.within(),
        ItemContents.digest(product));
  }

  public ListingView find(String id, Caller caller) {
    return inSight(id, caller).view();
  }

  public Page<ListingView> page(ListingQuery query, Caller caller, PageRequest page) {
    return listings.page(query, Sight.of(caller), page).map(Listing::view);
  }

  /** Those of the products that the caller sees, in no order. */
  public List<ListingView> ofProducts(List<String> productIds, Caller caller) {
    return listings.ofProducts(productIds, Sight.of(caller)).stream().map(Listing::view).toList();
  }

  /** Sets what is wanted. */
  public ListingView want(String id, Desired desired, Caller caller, Consumer<ListingView> check) {
    Listing listing = inSight(id, caller);
    check.accept(listing.view());
    boolean changed;
    if (desired == Desired.LIVE) {
      ProductView product = products.find(listing.view().productId(), caller.scope());
      demandReady(product, listing.view().channel());
      changed = listing.want(ItemContents.digest(product), Lane.INTERACTIVE, clock.instant());
    } else {
      changed = listing.withdraw(clock.instant());
    }
    if (changed) {
      listings.save(listing);
      shelf.follow(listing.view().productId());
      push.hint(listing.channel);
    }
    return listing.view();
  }

  /** Tries again what was given up; on any other it changes nothing. */
  public ListingView revive(String id, Caller caller) {
    inSight(id, caller);
    return changed(id, listing -> listing.revive(clock.instant()));
  }

  private Listing inSight(String id, Caller caller) {
    return listings.find(id, Sight.of(caller)).orElseThrow(() -> ListingNotFound.forId(id));
  }

  /** The product reads otherwise; its listings follow. */
  public void refresh(String productId) {
    products.find(productId).ifPresent(this::refresh);
  }

  private void refresh(ProductView product) {
    Instant now = clock.instant();
    String digest = ItemContents.digest(product);
    listings.ofProduct(product.id()).stream()
        .filter(listing -> listing.refresh(digest, now))
        .forEach(stale -> changed(stale.id(), listing -> listing.refresh(digest, now)));
  }

  /**
   * Takes all of a household's listings on a channel down, whoever wanted them; true while one is
   * still being sent.
   */
  public boolean stop(String householdId, String channel) {
    Instant now = clock.instant();
    return listings.ofHousehold(householdId, channel).stream()
        .map(Listing::id)
        .map(id -> changed(id, listing -> listing.withdraw(now)))
        .anyMatch(listing -> listing.progress().isBusy(now));
  }

  /** A channel told of an item; empty when it is of no listing of ours on this channel. */
  public Optional<ListingView> observe(String channel, ItemSeen item) {
    return about(channel, item).map(found -> changed(found.id(), listing -> listing.told(item)));
  }

  private Optional<Listing> about(String channel, ItemSeen item) {
    return Optional.ofNullable(item.reference())
        .flatMap(listings::find)
        .or(() -> listings.ofItem(channel, item.channelItemId()))
        .filter(listing -> listing.view().channel().equals(channel) && listing.isAbout(item));
  }

  /** Listings whose items a channel still looks at, by id, after one. */
  public List<ListingView> waiting(String channel, String after, int most) {
    return listings.waiting(channel, after, most).stream().map(Listing::view).toList();
  }

  /** The listing of a channel's item. */
  public Optional<ListingView> ofItem(String channel, String channelItemId) {
    return listings.ofItem(channel, channelItemId).map(Listing::view);
  }

  private ListingView changed(String id, Consumer<Listing> change) {
    ListingView view =
        listings.change(id, change).orElseThrow(() -> ListingNotFound.forId(id)).view();
    push.hint(view.channel());
    return view;
  }
}
