package vn.lensan.catalog.channel.external.shopdemo;

import java.util.Map;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ItemLimits;

/** What the demo shop can do, how much it shows, and how it calls what went wrong. */
final class ShopDemoTerms {
  static final int SHOP_PAGE = 50;
  static final int PAGE_BYTES = 8 << 20;
  static final Capabilities CAPABILITIES = new Capabilities(true, false, true, true, 5, SHOP_PAGE);
  static final ItemLimits LIMITS = new ItemLimits(120, 5_000, 200, 5);

  /** Its codes of errors, in ours. */
  static final Map<String, String> ERRORS =
      Map.of(
          "request.invalid", "item.invalid",
          "seller.not-open", "seller.not-open",
          "seller.unknown", "seller.unknown",
          "item.unknown", "item.unknown",
          "item.withdrawn", "item.withdrawn",
          "order.unknown", "order.unknown",
          "order.wrong-status", "order.wrong-status",
          "picture.not-an-image", "picture.not-an-image",
          "body.too-large", "picture.too-large");

  /** Its reasons for turning an item or a seller down, in our codes. */
  static final Map<String, String> REASONS =
      Map.of("NO_PICTURE", "picture.missing", "FORBIDDEN_WORD", "word.forbidden");

  private ShopDemoTerms() {}
}
