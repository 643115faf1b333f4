package vn.lensan.catalog.listing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.Taxonomy;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.time.Days;

/** What would be sent of a product if it were listed now; nothing is sent and nothing changes. */
@Component
public class ItemPreview {
  private final Channels channels;
  private final Taxonomy taxonomy;
  private final Clock clock;

  ItemPreview(Channels channels, Taxonomy taxonomy, Clock clock) {
    this.channels = channels;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  public ItemContent of(ProductView product, String channel) {
    ChannelGateway gateway = channels.gateway(channel);
    LocalDate today = Days.today(clock);
    String reference = DerivedId.of("listing", product.id(), gateway.id().value());
    return ItemContent.in(
        taxonomy.find(gateway.id(), ItemContents.kind(product), today).orElse(null),
        ItemContents.of(product, reference, gateway.capabilities(), today));
  }
}
