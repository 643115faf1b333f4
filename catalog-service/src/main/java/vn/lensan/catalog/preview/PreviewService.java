package vn.lensan.catalog.preview;

import java.time.Clock;
import org.springframework.stereotype.Service;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.listing.ItemPreview;
import vn.lensan.catalog.product.ProductService;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.platform.security.Scope;
import vn.lensan.platform.time.Days;

/** The one door to previews. */
@Service
public class PreviewService {
  private final ProductService products;
  private final ItemPreview items;
  private final Channels channels;
  private final TermsTable terms;
  private final Clock clock;

  PreviewService(
      ProductService products,
      ItemPreview items,
      Channels channels,
      TermsTable terms,
      Clock clock) {
    this.products = products;
    this.items = items;
    this.channels = channels;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * @param terms the terms it was reckoned by
   */
  public record Reckoned(String channel, long quantity, LandedCost cost, ChannelTerms terms) {}

  public Reckoned landedCost(String productId, String channelName, long quantity, Scope scope) {
    ProductView product = products.find(productId, scope);
    String channel = channels.gateway(channelName).id().value();
    ChannelTerms holding =
        terms.of(channel, Days.today(clock)).orElseThrow(() -> TermsUnknown.of(channel));
    long price = product.content().offer().price().amount();
    LandedCost cost = LandedCost.of(holding, price, quantity, product.kilograms(quantity));
    return new Reckoned(channel, quantity, cost, holding);
  }

  /** Nothing of the seller is looked up for it: its particulars are masked from the start. */
  public Payload payload(String productId, String channelName, Scope scope) {
    ProductView product = products.find(productId, scope);
    ChannelGateway gateway = channels.gateway(channelName);
    return gateway.payload("{clientSellerKey}", items.of(product, gateway.id().value()));
  }
}
