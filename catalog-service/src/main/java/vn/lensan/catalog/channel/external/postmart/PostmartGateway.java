package vn.lensan.catalog.channel.external.postmart;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.channel.Picture;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.external.http.PartnerCall;
import vn.lensan.catalog.channel.external.http.PartnerClient;
import vn.lensan.catalog.channel.external.http.PartnerClients;

/** Postmart behind the port. All its calls may be repeated: by their method, or by a client key. */
@Component
final class PostmartGateway implements ChannelGateway {
  static final ChannelId ID = new ChannelId("POSTMART");
  private final PartnerClient client;
  private final PostmartMapping mapping;
  private final PostmartItems items;

  PostmartGateway(PartnerClients clients, PostmartSettings settings, PostmartMapping mapping) {
    this.client = clients.of(ID, settings.partner(), PostmartTerms.CODES);
    this.mapping = mapping;
    this.items = new PostmartItems(client, mapping);
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return PostmartTerms.CAPABILITIES;
  }

  @Override
  public SellerSeen registerSeller(String sellerKey, SellerParticulars particulars) {
    return seller(items.registration(sellerKey, particulars));
  }

  @Override
  public SellerSeen forgetSeller(String sellerId) {
    return seller(PartnerCall.repeatable("DELETE", "/sellers/{}", sellerId));
  }

  @Override
  public SellerSeen readSeller(String sellerId) {
    return seller(PartnerCall.repeatable("GET", "/sellers/{}", sellerId));
  }

  private SellerSeen seller(PartnerCall call) {
    return client.exchange(call, PostmartRecords.Seller.class, mapping::toSeller);
  }

  @Override
  public void putPicture(String sellerId, Picture picture) {
    PartnerCall call =
        PartnerCall.repeatable("PUT", "/sellers/{}/pictures/{}", sellerId, picture.id())
            .body(picture.contentType(), picture.bytes());
    client.exchange(call, PostmartRecords.Picture.class, PostmartRecords.Picture::pictureId);
  }

  @Override
  public ItemSeen createItem(String sellerId, ItemContent content, String clientKey) {
    return item(items.creation(sellerId, content, clientKey));
  }

  @Override
  public ItemSeen changeItem(String channelItemId, ItemContent content, boolean relist) {
    return item(items.change(channelItemId, content, relist));
  }

  @Override
  public ItemSeen changeParts(String channelItemId, ItemContent content, Set<ContentPart> parts) {
    return item(items.change(channelItemId, content, parts));
  }

  @Override
  public ItemSeen withdrawItem(String channelItemId) {
    return item(PartnerCall.repeatable("DELETE", "/items/{}", channelItemId));
  }

  @Override
  public ItemSeen readItem(String channelItemId) {
    return item(PartnerCall.repeatable("GET", "/items/{}", channelItemId));
  }

  @Override
  public ItemPage readItems(@Nullable String cursor) {
    PartnerCall call =
        PartnerCall.repeatable("GET", "/items")
            .query("limit", Integer.toString(PostmartTerms.SHOP_PAGE))
            .query("cursor", cursor)
            .upTo(PostmartTerms.SHOP_BYTES);
    return client.exchange(call, PostmartRecords.Shop.class, mapping::toPage);
  }

  @Override
  public ItemContent prepared(ItemContent content) {
    return PostmartTerms.LIMITS.fit(content);
  }

  @Override
  public Payload payload(String sellerKey, ItemContent content) {
    return items.payload(sellerKey, content);
  }

  private ItemSeen item(PartnerCall call) {
    return client.exchange(call, PostmartRecords.Item.class, mapping::toItem);
  }

  @Override
  public void confirmOrder(String channelOrderId) {
    order(PartnerCall.repeatable("POST", "/orders/{}/confirmation", channelOrderId));
  }

  @Override
  public void declineOrder(String channelOrderId, String reason) {
    PartnerCall call = PartnerCall.repeatable("POST", "/orders/{}/decline", channelOrderId);
    order(client.json(call, new PostmartRecords.Decline(reason)));
  }

  private void order(PartnerCall call) {
    client.exchange(
        call, PostmartRecords.OrderAnswer.class, PostmartRecords.OrderAnswer::channelOrderId);
  }

  @Override
  public ChannelHealth health() {
    return client.health();
  }

  @Override
  public void resetCircuitBreaker() {
    client.resetCircuitBreaker();
  }
}
