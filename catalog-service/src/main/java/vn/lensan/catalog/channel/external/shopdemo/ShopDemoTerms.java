package vn.lensan.catalog.channel.external.shopdemo;

import java.util.Map;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ItemLimits;
import vn.lensan.catalog.channel.external.http.PartnerCodes;

/** What the demo shop can do, how much it shows, and how it calls what went wrong. */
final class ShopDemoTerms {
  static final int SHOP_PAGE = 50;
  static final int PAGE_BYTES = 8 << 20;
  static final Capabilities CAPABILITIES = new Capabilities(true, false, true, true, 5, SHOP_PAGE);
  static final ItemLimits LIMITS = new ItemLimits(120, 5_000, 200, 5);

  /** How it refuses, in our codes. */
  static final Map<String, String> CODES = PartnerCodes.of(ShopDemoGateway.ID);

  private ShopDemoTerms() {}
}
