package vn.lensan.catalog.listing;

import java.time.LocalDate;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.product.ProductView;

/** What a channel would show of a product as we wish it, part by part. */
final class WishedParts {
  private WishedParts() {}

  static Sent of(ProductView product, ChannelGateway gateway, LocalDate today) {
    String reference = DerivedId.of("listing", product.id(), gateway.id().value());
    return Sent.of(
        gateway.prepared(ItemContents.of(product, reference, gateway.capabilities(), today)));
  }
}
