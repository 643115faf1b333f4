package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** Messages of marketplaces: genuine ones once, all others not at all. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InboundIT extends CatalogRails {
  private static final String OTHER_SECRET = "whsec_b3RoZXIgc2VjcmV0IG9mIG5vYm9keSBhdCBhbGw=";
  private final MongoOperations mongo;
  private String sku = "";
  private String item = "";

  InboundIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @BeforeEach
  void aProductOnPostmart() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Na dai thử nghiệm");
    sku = product.path("sku").asString();
    item = live(product.path("id").asString(), "POSTMART").path("channelItemId").asString();
  }

  private String placed(String orderId, String lineSku, String lineItem, long total) {
    return """
        {"type": "order.placed", "timestamp": "2026-11-22T10:53:14.516+07:00", "data": {
          "channelOrderId": "%s", "sellerId": "S", "sequence": 1,
          "placedAt": "2026-11-22T10:53:14.516+07:00", "confirmBy": "2026-11-23T10:53:14.516+07:00",
          "lines": [{"sku": "%s", "channelItemId": "%s", "quantity": 2,
            "unitPrice": {"amount": 100, "currency": "VND"}, "amount": {"amount": 200, "currency": "VND"}}],
          "shipping": {"amount": 30, "currency": "VND"}, "discount": {"amount": 10, "currency": "VND"},
          "total": {"amount": %d, "currency": "VND"}, "destination": {"country": "VN", "province": "01"},
          "buyer": {"id": "B1", "name": "Bùi Thị Thử Bình", "phone": "0900000017", "address": "Số 18"},
          "cashOnDelivery": true}}
        """
        .formatted(orderId, lineSku, lineItem, total);
  }

  private static String status(String orderId, String status, int sequence) {
    return """
        {"type": "order.status", "timestamp": "2026-11-22T11:00:00+07:00", "data": {
          "channelOrderId": "%s", "status": "%s", "at": "2026-11-22T11:00:00+07:00",
          "raw": "%s", "sequence": %d}}
        """
        .formatted(orderId, status, status, sequence);
  }

  private Document settled(String webhookId) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> kept(webhookId),
            found -> found != null && !"RECEIVED".equals(found.getString("state")));
  }

  private @Nullable Document kept(String webhookId) {
    return mongo.findById("POSTMART:" + webhookId, Document.class, "inboundMessages");
  }

  private String reasonFor(String body) {
    String id = UUID.randomUUID().toString();
    assertThat(Webhook.genuine("postmart", id, body).send(port).status()).isEqualTo(202);
    Document message = settled(id);
    assertThat(message.getString("state")).isEqualTo("QUARANTINED");
    return message.getString("reason");
  }

  @Test
  void takesAnOrderOnceThoughItIsToldManyTimesAtOnce() throws Exception {
    String orderId = "O-" + UUID.randomUUID();
    Webhook told =
        Webhook.genuine("PostMart", UUID.randomUUID().toString(), placed(orderId, sku, item, 220));
    try (ExecutorService callers = Executors.newFixedThreadPool(5)) {
      List<Future<Api.Answer>> answers =
          IntStream.range(0, 5).mapToObj(i -> callers.submit(() -> told.send(port))).toList();
      for (Future<Api.Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(202);
      }
    }
    // The same order under another message id is still the same order.
    Webhook.genuine("postmart", UUID.randomUUID().toString(), placed(orderId, sku, item, 220))
        .send(port);
    order(orderId);
    assertThat(orders(orderId)).hasSize(1);
  }

  @Test
  void neverMovesAnOrderBack() {
    String orderId = "O-" + UUID.randomUUID();
    String late = UUID.randomUUID().toString();
    Webhook.genuine("postmart", UUID.randomUUID().toString(), status(orderId, "SHIPPED", 4))
        .send(port);
    Webhook.genuine("postmart", UUID.randomUUID().toString(), placed(orderId, sku, item, 220))
        .send(port);
    await()
        .atMost(PATIENCE)
        .until(() -> order(orderId).path("status").asString().equals("SHIPPED"));
    Webhook.genuine("postmart", late, status(orderId, "CONFIRMED", 2)).send(port);
    assertThat(settled(late).getString("state")).isEqualTo("APPLIED");
    assertThat(order(orderId).path("status").asString()).isEqualTo("SHIPPED");
    assertThat(order(orderId).path("history").size()).isEqualTo(3);
  }

  @Test
  void storesNothingOfAForgedMessage() {
    String body = placed("O-forged", sku, item, 220);
    String id = UUID.randomUUID().toString();
    long now = Instant.now().getEpochSecond();
    Api.Answer wrongKey = new Webhook("postmart", id, now, body, OTHER_SECRET).send(port);
    assertThat(wrongKey.status()).isEqualTo(401);
    assertThat(wrongKey.json().path("code").asString()).isEqualTo("webhook.signature-wrong");
    Api.Answer changed =
        Webhook.genuine("postmart", id, body).sendAs(port, body.replace("220", "221"));
    assertThat(changed.json().path("code").asString()).isEqualTo("webhook.signature-wrong");
    Api.Answer old = new Webhook("postmart", id, now - 360, body, Sandbox.SECRET).send(port);
    assertThat(old.json().path("code").asString()).isEqualTo("webhook.timestamp-outside");
    Api.Answer unsigned =
        Api.onPort(port).send("POST", "/webhooks/v1/postmart", new byte[0], "application/json");
    assertThat(unsigned.json().path("code").asString()).isEqualTo("webhook.unsigned");
    assertThat(Webhook.genuine("shopee", id, body).send(port).status()).isEqualTo(404);
    assertThat(kept(id)).isNull();
    assertThat(orders("O-forged")).isEmpty();
  }

  @Test
  void raisesAnAlarmWhenAnIdComesAgainWithAnotherBody() {
    String id = UUID.randomUUID().toString();
    String ignored = "{\"type\": \"promotion.begun\", \"data\": {}}";
    assertThat(Webhook.genuine("postmart", id, ignored).send(port).status()).isEqualTo(202);
    assertThat(settled(id).getString("state")).isEqualTo("IGNORED");
    assertThat(Webhook.genuine("postmart", id, ignored).send(port).status()).isEqualTo(202);
    Api.Answer other = Webhook.genuine("postmart", id, ignored + " ").send(port);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().path("code").asString()).isEqualTo("webhook.id-reused");
  }

  @Test
  void putsApartWhatMakesNoSense() {
    String order = "O-" + UUID.randomUUID();
    assertThat(reasonFor(placed(order, sku, item, 221))).isEqualTo("order.total-mismatch");
    assertThat(reasonFor(placed(order, "OTHER", item, 220))).isEqualTo("order.sku-mismatch");
    assertThat(reasonFor(placed(order, sku, "VS-1", 220))).isEqualTo("order.item-unknown");
    assertThat(reasonFor("{\"type\": \"order.placed\", \"data\": {\"lines\": 3}}"))
        .isEqualTo("message.undecodable");
    assertThat(
            reasonFor(placed(order, sku, item, 220).replace("\"quantity\": 2", "\"quantity\": -2")))
        .isEqualTo("order.quantity-wrong");
    assertThat(reasonFor(status(order, "LOST_IN_SPACE", 2))).isEqualTo("message.undecodable");
    assertThat(orders(order)).isEmpty();
  }

  @Test
  void keepsTheBuyerUnreadableInTheStore() {
    String orderId = "O-" + UUID.randomUUID();
    String id = UUID.randomUUID().toString();
    Webhook.genuine("postmart", id, placed(orderId, sku, item, 220)).send(port);
    JsonNode order = order(orderId);
    Document stored = mongo.findById(order.path("id").asString(), Document.class, "orders");
    for (String text : List.of(String.valueOf(stored), settled(id).toJson(), order.toString())) {
      assertThat(text).doesNotContain("Bùi Thị", "0900000017", "Số 18");
    }
  }
}
