package vn.lensan.catalog.channel.external.shopdemo;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.Capabilities;
import vn.lensan.catalog.channel.ChannelGateway;
import vn.lensan.catalog.channel.ChannelHealth;
import vn.lensan.catalog.channel.ChannelId;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemPage;
import vn.lensan.catalog.channel.ItemSeen;
import vn.lensan.catalog.channel.OrderPage;
import vn.lensan.catalog.channel.Payload;
import vn.lensan.catalog.channel.Picture;
import vn.lensan.catalog.channel.SellerParticulars;
import vn.lensan.catalog.channel.SellerSeen;
import vn.lensan.catalog.channel.external.http.PartnerCall;
import vn.lensan.catalog.channel.external.http.PartnerClient;
import vn.lensan.catalog.channel.external.http.PartnerClients;
import vn.lensan.catalog.channel.external.http.PartnerSettings;

/** The demo shop behind the port. Its calls say what is to be, or carry a ticket: twice is once. */
final class ShopDemoGateway implements ChannelGateway {
  static final ChannelId ID = new ChannelId("SHOP_DEMO");
  private final PartnerClient client;

  ShopDemoGateway(PartnerClients clients, ShopDemoSettings settings) {
    this.client =
        clients.of(
            ID,
            new PartnerSettings(settings.baseUrl(), settings.apiKey(), settings.timeout()),
            ShopDemoTerms.CODES,
            XmlAnswer::failureIn);
  }

  @Override
  public ChannelId id() {
    return ID;
  }

  @Override
  public Capabilities capabilities() {
    return ShopDemoTerms.CAPABILITIES;
  }

  private <T> T ask(PartnerCall call, Function<XmlAnswer, T> read) {
    PartnerCall xml = call.with("Accept", "application/xml").upTo(ShopDemoTerms.PAGE_BYTES);
    return client.exchange(xml, bytes -> read.apply(XmlAnswer.of(bytes)));
  }

  private static PartnerCall get(String path, String... segments) {
    return PartnerCall.repeatable("GET", path, segments);
  }

  private static PartnerCall post(String path, String... segments) {
    return PartnerCall.repeatable("POST", path, segments);
  }

  @Override
  public SellerSeen registerSeller(String sellerKey, SellerParticulars particulars) {
    return ask(ShopDemoItems.registration(sellerKey, particulars), ShopDemoMapping::seller);
  }

  @Override
  public SellerSeen forgetSeller(String sellerId) {
    return ask(post("/shops/{}/close", sellerId), ShopDemoMapping::seller);
  }

  @Override
  public SellerSeen readSeller(String sellerId) {
    return ask(get("/shops/{}", sellerId), ShopDemoMapping::seller);
  }

  @Override
  public void putPicture(String sellerId, Picture picture) {
    PartnerCall call = post("/shops/{}/photos/{}", sellerId, picture.id());
    ask(call.body(picture.contentType(), picture.bytes()), answer -> answer.get("pictureId"));
  }

  @Override
  public ItemSeen createItem(String sellerId, ItemContent content, String clientKey) {
    return ask(ShopDemoItems.creation(sellerId, content, clientKey), ShopDemoMapping::item);
  }

  @Override
  public ItemSeen changeItem(String channelItemId, ItemContent content, boolean relist) {
    return ask(ShopDemoItems.change(channelItemId, content, relist), ShopDemoMapping::item);
  }

  @Override
  public ItemSeen withdrawItem(String channelItemId) {
    return ask(post("/goods/{}/remove", channelItemId), ShopDemoMapping::item);
  }

  @Override
  public ItemSeen readItem(String channelItemId) {
    return ask(get("/goods/{}", channelItemId), ShopDemoMapping::item);
  }

  @Override
  public ItemPage readItems(@Nullable String cursor) {
    return ask(page("/goods", cursor), ShopDemoMapping::page);
  }

  private static PartnerCall page(String path, @Nullable String cursor) {
    return get(path)
        .query("count", Integer.toString(ShopDemoTerms.SHOP_PAGE))
        .query("after", cursor);
  }

  @Override
  public OrderPage readOrders(Instant since, @Nullable String cursor) {
    return ask(page("/orders", cursor).query("since", since.toString()), ShopDemoMapping::orders);
  }

  @Override
  public ItemContent prepared(ItemContent content) {
    return ShopDemoTerms.LIMITS.fit(content);
  }

  @Override
  public Payload payload(String sellerKey, ItemContent content) {
    return ShopDemoItems.payload(sellerKey, content);
  }

  @Override
  public void confirmOrder(String channelOrderId) {
    ask(post("/orders/{}/accept", channelOrderId), order -> order.get("no"));
  }

  @Override
  public void declineOrder(String channelOrderId, String reason) {
    FormBody form = new FormBody(Map.of()).with("reason", reason);
    ask(form.in(post("/orders/{}/refuse", channelOrderId)), order -> order.get("no"));
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
