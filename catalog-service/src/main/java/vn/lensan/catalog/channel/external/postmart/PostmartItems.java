package vn.lensan.catalog.channel.external.postmart;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.external.http.PartnerCall;
import vn.lensan.catalog.channel.external.http.PartnerClient;
import vn.lensan.catalog.channel.external.http.PartnerSchema;

/**
 * The calls that tell Postmart of an item: built here alone, so that what is shown is what is sent.
 */
final class PostmartItems {
  private static final PartnerSchema SCHEMA = PartnerSchema.named("item.v1");

  private final PartnerClient client;
  private final PostmartMapping mapping;

  PostmartItems(PartnerClient client, PostmartMapping mapping) {
    this.client = client;
    this.mapping = mapping;
  }

  private PostmartRecords.NewItem item(ItemContent content) {
    return mapping.toPartner(ItemContent.in(content.category(), PostmartTerms.LIMITS.fit(content)));
  }

  private PartnerCall offered(String sellerId, ItemContent content) {
    return client.json(
        PartnerCall.repeatable("POST", "/sellers/{}/items", sellerId), item(content));
  }

  PartnerCall creation(String sellerId, ItemContent content, String clientKey) {
    PartnerCall call = offered(sellerId, content);
    SCHEMA.demand(Objects.requireNonNull(call.body()));
    return call.with("Client-Key", clientKey);
  }

  PartnerCall change(String channelItemId, ItemContent content, boolean relist) {
    SCHEMA.demand(Objects.requireNonNull(offered("", content).body()));
    return client.json(
        PartnerCall.repeatable("PATCH", "/items/{}", channelItemId),
        PostmartChange.of(item(content), relist));
  }

  PartnerCall change(String channelItemId, ItemContent content, Set<ContentPart> parts) {
    SCHEMA.demand(Objects.requireNonNull(offered("", content).body()));
    return client.json(
        PartnerCall.repeatable("PATCH", "/items/{}", channelItemId),
        PostmartChange.of(item(content), parts));
  }

  PartnerCall registration(String sellerKey, SellerParticulars particulars) {
    return client.json(
        PartnerCall.repeatable("PUT", "/sellers/{}", sellerKey), mapping.toPartner(particulars));
  }

  Payload payload(String sellerKey, ItemContent content) {
    PartnerCall offer = offered("{sellerId}", content);
    return new Payload(
        List.of(registration(sellerKey, SellerParticulars.MASKED).shown(), offer.shown()),
        SCHEMA.faults(Objects.requireNonNull(offer.body())));
  }
}
