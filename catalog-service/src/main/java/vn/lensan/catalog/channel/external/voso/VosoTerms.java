package vn.lensan.catalog.channel.external.voso;

import java.util.Map;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ItemLimits;
import vn.lensan.catalog.channel.external.http.PartnerCodes;

/** What Voso can do, how much it shows, and how it calls what went wrong. */
final class VosoTerms {
  static final int SHOP_PAGE = 100;

  /** A page of items that are all described at the greatest length. */
  static final int SHOP_BYTES = 8 << 20;

  static final Capabilities CAPABILITIES = new Capabilities(true, true, true, true, 20, SHOP_PAGE);
  static final ItemLimits LIMITS = new ItemLimits(200, 20_000, 300, 20);

  /** How it refuses, in our codes. */
  static final Map<String, String> CODES = PartnerCodes.of(VosoGateway.ID);

  private VosoTerms() {}
}
