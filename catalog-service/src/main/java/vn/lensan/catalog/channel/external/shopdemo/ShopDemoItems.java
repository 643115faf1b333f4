package vn.lensan.catalog.channel.external.shopdemo;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.external.http.PartnerCall;
import vn.lensan.catalog.channel.external.http.PartnerSchema;

/** The forms that tell of an item: built here alone, so that what is shown is what is sent. */
final class ShopDemoItems {
  /** Its forms are held against a schema too, as an object of texts. */
  private static final PartnerSchema SCHEMA = PartnerSchema.named("shop-demo.good.v1");

  private ShopDemoItems() {}

  private static FormBody form(ItemContent content) {
    return FormBody.of(ItemContent.in(content.category(), ShopDemoTerms.LIMITS.fit(content)))
        .with("code", content.sku());
  }

  private static byte[] asJson(FormBody form) {
    return JsonMapper.shared().writeValueAsBytes(form.fields());
  }

  private static FormBody checked(ItemContent content) {
    FormBody form = form(content);
    SCHEMA.demand(asJson(form));
    return form;
  }

  static PartnerCall creation(String sellerId, ItemContent content, String clientKey) {
    return checked(content)
        .with("ticket", clientKey)
        .in(PartnerCall.repeatable("POST", "/shops/{}/goods", sellerId));
  }

  static PartnerCall change(String channelItemId, ItemContent content, boolean relist) {
    return checked(content)
        .without("code")
        .with("relist", relist ? "1" : "0")
        .in(PartnerCall.repeatable("POST", "/goods/{}", channelItemId));
  }

  static PartnerCall registration(String sellerKey, SellerParticulars particulars) {
    return FormBody.of(particulars)
        .with("key", sellerKey)
        .in(PartnerCall.repeatable("POST", "/shops"));
  }

  static Payload payload(String sellerKey, ItemContent content) {
    FormBody form = form(content);
    PartnerCall offer = form.in(PartnerCall.repeatable("POST", "/shops/{}/goods", "{shop}"));
    return new Payload(
        List.of(registration(sellerKey, SellerParticulars.MASKED).shown(), offer.shown()),
        SCHEMA.faults(asJson(form)));
  }
}
