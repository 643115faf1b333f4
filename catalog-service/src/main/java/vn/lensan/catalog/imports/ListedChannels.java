package vn.lensan.catalog.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.listing.Lane;
import vn.lensan.catalog.listing.ListingService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Scope;

/** The marketplaces that a row of a product list asks for. */
@Component
class ListedChannels {
  private final ListingService listings;
  private final Channels channels;
  private final RowWords words;

  ListedChannels(ListingService listings, Channels channels, RowWords words) {
    this.listings = listings;
    this.channels = channels;
    this.words = words;
  }

  /** The first of what can't be done; the others are asked for all the same. */
  Optional<RowResult.Doubt> list(
      ProductView product, @Nullable List<String> wanted, boolean write, Scope scope) {
    Optional<RowResult.Doubt> doubt = Optional.empty();
    for (String channel : Objects.requireNonNullElse(wanted, List.<String>of())) {
      Optional<RowResult.Doubt> ofThis = list(product, channel, write, scope);
      doubt = doubt.or(() -> ofThis);
    }
    return doubt;
  }

  private Optional<RowResult.Doubt> list(
      ProductView product, String channel, boolean write, Scope scope) {
    Optional<String> known = channels.known(channel);
    if (known.isEmpty()) {
      return Optional.of(words.say("channel-unknown"));
    }
    try {
      if (write) {
        listings.request(product.id(), known.get(), Lane.BULK, scope);
      } else {
        listings.demandReady(product, known.get());
      }
      return Optional.empty();
    } catch (Problem refusal) {
      return Optional.of(
          refusal.code().equals("listing.not-ready")
              ? words.notListable(refusal.errors())
              : words.of(refusal));
    }
  }
}
