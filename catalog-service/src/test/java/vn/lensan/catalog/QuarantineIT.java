package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** The log of attempts, what is put apart, and the ways in that are none. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class QuarantineIT extends CatalogRails {
  private static final String UNKNOWN_TYPE = "{\"type\": \"promotion.begun\", \"data\": {}}";
  private final MongoOperations mongo;

  QuarantineIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  private Api partner(String channel) {
    return Api.onPort(port).as(TestIdentity.partnerToken("test-partner", channel));
  }

  private List<JsonNode> listed(Api api, String path) {
    Api.Answer answer = api.get("/api/v1/channels/" + path);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items").valueStream().toList();
  }

  private static List<JsonNode> about(List<JsonNode> items, String webhookId) {
    return items.stream()
        .filter(item -> item.path("webhookId").asString("").equals(webhookId))
        .toList();
  }

  @Test
  void tellsThePartnerWhatBecameOfEachAttempt() {
    String id = UUID.randomUUID().toString();
    Webhook.genuine("postmart", id, UNKNOWN_TYPE).send(port);
    Webhook.genuine("postmart", id, UNKNOWN_TYPE).send(port);
    Webhook.genuine("postmart", id, UNKNOWN_TYPE).sendAs(port, UNKNOWN_TYPE + " ");
    List<JsonNode> mine =
        await()
            .atMost(PATIENCE)
            .until(
                () -> about(listed(partner("POSTMART"), "postmart/webhook-attempts"), id),
                found -> found.size() == 2);
    assertThat(mine)
        .extracting(one -> one.path("outcome").asString())
        .containsExactly("COPY", "TAKEN");
    List<JsonNode> refused =
        listed(partner("POSTMART"), "postmart/webhook-attempts?outcome=REFUSED&limit=200");
    assertThat(refused)
        .anySatisfy(
            one -> {
              assertThat(one.path("reason").asString()).isEqualTo("webhook.signature-wrong");
              assertThat(one.path("bytes").asInt()).isEqualTo(UNKNOWN_TYPE.length() + 1);
            });
    assertThat(partner("VOSO").get("/api/v1/channels/postmart/webhook-attempts").status())
        .isEqualTo(404);
  }

  @Test
  void appliesOnceMoreWhatWasPutApartWhenItsMappingIsMended() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Cam sành để riêng");
    JsonNode listing = live(product.path("id").asString(), "POSTMART");
    String order = "O-" + UUID.randomUUID();
    String id = UUID.randomUUID().toString();
    String item = "PM-" + UUID.randomUUID();
    Webhook.genuine("postmart", id, placed(order, product.path("sku").asString(), item)).send(port);
    JsonNode apart =
        await()
            .atMost(PATIENCE)
            .until(
                () -> about(listed(ministry(), "POSTMART/quarantine?limit=200"), id),
                found -> !found.isEmpty())
            .getFirst();
    assertThat(apart.path("reason").asString()).isEqualTo("order.item-unknown");
    assertThat(apart.toString()).doesNotContain("Bùi Thị", "0900000017");
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(listing.path("id").asString())),
        Update.update("channelItemId", item),
        "listings");
    String again = "/api/v1/channels/POSTMART/quarantine/" + id + "/reprocessing";
    assertThat(ministry().post(again, "").status()).isEqualTo(202);
    assertThat(order(order).path("status").asString()).isEqualTo("PLACED");
    Api.Answer settled =
        await()
            .atMost(PATIENCE)
            .until(() -> ministry().post(again, ""), answer -> answer.status() == 404);
    assertThat(settled.json().path("code").asString()).isEqualTo("webhook.not-apart");
    assertThat(orders(order)).hasSize(1);
    assertThat(
            mongo.exists(
                Query.query(Criteria.where("action").is("webhook.reprocess")), "channelLog"))
        .isTrue();
  }

  private static String placed(String orderId, String sku, String item) {
    return """
        {"type": "order.placed", "timestamp": "2026-11-22T10:53:14.516+07:00", "data": {
          "channelOrderId": "%s", "sellerId": "S", "sequence": 1,
          "placedAt": "2026-11-22T10:53:14.516+07:00",
          "lines": [{"sku": "%s", "channelItemId": "%s", "quantity": 1,
            "unitPrice": {"amount": 100, "currency": "VND"}, "amount": {"amount": 100, "currency": "VND"}}],
          "shipping": {"amount": 0, "currency": "VND"}, "discount": {"amount": 0, "currency": "VND"},
          "total": {"amount": 100, "currency": "VND"}, "destination": {"country": "VN", "province": "01"},
          "buyer": {"id": "B1", "name": "Bùi Thị Thử Bình", "phone": "0900000017", "address": "Số 18"},
          "cashOnDelivery": true}}
        """
        .formatted(orderId, sku, item);
  }

  @Test
  void putsApartAnOrderThatComesAgainWithOtherMoney() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Bưởi đổi giá");
    JsonNode listing = live(product.path("id").asString(), "POSTMART");
    String order = "O-" + UUID.randomUUID();
    String body =
        placed(order, product.path("sku").asString(), listing.path("channelItemId").asString());
    Webhook.genuine("postmart", UUID.randomUUID().toString(), body).send(port);
    order(order);
    String id = UUID.randomUUID().toString();
    Webhook.genuine("postmart", id, body.replace("\"amount\": 100", "\"amount\": 90")).send(port);
    JsonNode apart =
        await()
            .atMost(PATIENCE)
            .until(
                () -> about(listed(ministry(), "POSTMART/quarantine?limit=200"), id),
                found -> !found.isEmpty())
            .getFirst();
    assertThat(apart.path("reason").asString()).isEqualTo("order.differs");
    assertThat(order(order).path("total").path("amount").asLong()).isEqualTo(100);
  }

  @Test
  void unpacksNothing() {
    Api.Answer packed =
        Api.onPort(port)
            .with("Content-Encoding", "gzip")
            .with("webhook-id", "1")
            .with("webhook-timestamp", "1")
            .with("webhook-signature", "v1,AAAA")
            .send("POST", "/webhooks/v1/postmart", new byte[] {31, -117, 8, 0}, "application/json");
    assertThat(packed.status()).isEqualTo(415);
    assertThat(packed.json().path("code").asString()).isEqualTo("webhook.encoded");
  }

  @Test
  void believesAPartnerThatSignsInItsOwnWay() {
    String id = UUID.randomUUID().toString();
    String body = "<told/>";
    Api other = Api.onPort(port).with("x-event", id);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    Api.Answer forged =
        other.with("x-sign", "00").send("POST", "/webhooks/v1/other", bytes, "application/xml");
    assertThat(forged.status()).isEqualTo(401);
    Api.Answer genuine =
        other
            .with("x-sign", OtherStyleInbox.sign(body))
            .send("POST", "/webhooks/v1/other", bytes, "application/xml");
    assertThat(genuine.status()).as(genuine.text()).isEqualTo(202);
    await()
        .atMost(PATIENCE)
        .until(
            () -> mongo.findById("OTHER:" + id, Document.class, "inboundMessages"),
            kept -> kept != null && "IGNORED".equals(kept.getString("state")));
  }
}
