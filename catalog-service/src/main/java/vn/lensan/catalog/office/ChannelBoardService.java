package vn.lensan.catalog.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelDrift;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ChannelService;
import vn.lensan.catalog.channel.ChannelView;
import vn.lensan.catalog.channel.Reason;
import vn.lensan.catalog.channel.UnmappedView;
import vn.lensan.catalog.listing.ListingQuery;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.listing.ListingView;
import vn.lensan.catalog.listing.Observed;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.platform.problem.ProblemWords;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** All marketplaces on one page; rejections are those of the reader's units. */
@Service
public class ChannelBoardService {
  private static final int SHOWN = 10;

  private final ChannelService channels;
  private final ListingService listings;
  private final ProductService products;
  private final ProblemWords words;
  private final AskedBoard asked;
  private final @Nullable ChannelDrift drift;

  ChannelBoardService(
      ChannelService channels,
      ListingService listings,
      ProductService products,
      ProblemWords words,
      AskedBoard asked,
      ObjectProvider<ChannelDrift> drift) {
    this.channels = channels;
    this.listings = listings;
    this.products = products;
    this.words = words;
    this.asked = asked;
    this.drift = drift.getIfAvailable();
  }

  public List<ChannelCard> all(Caller caller, Locale locale) {
    return channels.all(caller).stream().map(channel -> card(channel, caller, locale)).toList();
  }

  private ChannelCard card(ChannelView channel, Caller caller, Locale locale) {
    ListingQuery rejected =
        new ListingQuery(null, null, channel.id(), Observed.State.REJECTED, null);
    Page<ListingView> page = listings.page(rejected, caller, new PageRequest(SHOWN, null));
    return new ChannelCard(
        channel,
        ChannelCard.Health.of(channel),
        drift(channel, caller),
        asked.of(channel.id(), caller, SHOWN),
        unmapped(channel, caller),
        page.items().stream().map(listing -> rejection(listing, locale)).toList(),
        page.cursor() != null);
  }

  /** Counts of the whole country are the nation's to see. */
  private ChannelDrift.@Nullable Drift drift(ChannelView channel, Caller caller) {
    return drift == null || !caller.scope().isNational()
        ? null
        : drift.of(new ChannelId(channel.id())).orElse(null);
  }

  /** Only for those who can have it mapped. */
  private List<UnmappedView> unmapped(ChannelView channel, Caller caller) {
    return caller.isAnyOf(Role.PROVINCE, Role.MINISTRY)
        ? channels.unmapped(channel.id(), caller)
        : List.of();
  }

  private ChannelCard.Rejection rejection(ListingView listing, Locale locale) {
    String name =
        products
            .find(listing.productId())
            .map(product -> product.content().name())
            .orElse(listing.sku());
    return new ChannelCard.Rejection(
        listing.id(),
        listing.productId(),
        name,
        listing.observed().reasons().stream().map(reason -> why(reason, locale)).toList());
  }

  private ChannelCard.Why why(Reason reason, Locale locale) {
    String hint = words.text("reason." + reason.code(), Map.of(), locale);
    return new ChannelCard.Why(Objects.requireNonNullElse(hint, reason.code()), reason.raw());
  }
}
