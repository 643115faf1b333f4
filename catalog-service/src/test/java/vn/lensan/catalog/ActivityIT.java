package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;

/** What marketplaces count in shops: taken once, of our own shops on that channel, counts alone. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ActivityIT extends CatalogRails {
  private static final String REPORTED = "vn.lensan.catalog.activity.reported.v1";
  private final MongoOperations mongo;
  private String household = "";
  private String seller = "";

  ActivityIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @BeforeEach
  void aShopOnPostmart() {
    household = Onboarded.verified(Onboarded.OWN);
    live(created(household, "Na dai có người xem").path("id").asString(), "POSTMART");
    seller = DerivedId.of("seller", household, "POSTMART");
  }

  private static Map<String, Object> counted(
      String seller, Object day, long revision, long visits) {
    return Map.of(
        "sellerId",
        "PM-S-1",
        "clientSellerKey",
        seller,
        "day",
        day,
        "revision",
        revision,
        "visits",
        visits,
        "lists",
        0,
        "searches",
        1,
        "messages",
        0,
        "orders",
        0);
  }

  private String told(String channel, String id, Map<String, Object> data) {
    Map<String, Object> message =
        Map.of(
            "type", "seller.activity",
            "timestamp", "2026-11-22T10:53:14.516+07:00",
            "data", data);
    String body = JsonMapper.shared().writeValueAsString(message);
    assertThat(Webhook.genuine(channel, id, body).send(port).status()).isEqualTo(202);
    return settled(channel, id);
  }

  private String told(Map<String, Object> data) {
    return told("postmart", UUID.randomUUID().toString(), data);
  }

  private String settled(String channel, String id) {
    Document message =
        await()
            .atMost(PATIENCE)
            .until(
                () -> kept(channel, id),
                found -> found != null && !"RECEIVED".equals(found.getString("state")));
    String reason = message.getString("reason");
    return reason == null ? message.getString("state") : reason;
  }

  private @Nullable Document kept(String channel, String id) {
    return mongo.findById(
        channel.toUpperCase(Locale.ROOT) + ':' + id, Document.class, "inboundMessages");
  }

  private List<String> reports() {
    return TestTopic.records("vn.lensan.catalog.activity").stream()
        .filter(event -> REPORTED.equals(TestTopic.header(event, "ce_type")))
        .map(ActivityIT::text)
        .filter(text -> text.contains(household))
        .distinct()
        .toList();
  }

  private static String text(ConsumerRecord<String, ?> event) {
    Object value = event.value();
    return value instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : String.valueOf(value);
  }

  @Test
  void tellsEachDayOnceAndTheNewestCountOfIt() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> second = counted(seller, "2026-11-20", 2, 20);
    assertThat(told("postmart", id, second)).isEqualTo("APPLIED");
    assertThat(told("postmart", id, second)).isEqualTo("APPLIED");
    assertThat(told(second)).as("the same under another id").isEqualTo("APPLIED");
    assertThat(told(counted(seller, "2026-11-20", 1, 10))).as("came late").isEqualTo("APPLIED");
    assertThat(told(counted(seller, "2026-11-20", 3, 30))).isEqualTo("APPLIED");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(reports().toString()).contains("\"visits\":30"));
    assertThat(reports()).hasSize(2).noneMatch(text -> text.contains("\"visits\":10"));
    reports()
        .forEach(text -> assertThat(EventContracts.violations(REPORTED, text)).as(text).isEmpty());
  }

  @Test
  void hearsWhatTheMarketplaceItselfReports() {
    Api.Answer sent =
        Sandbox.api()
            .post(
                "/sandbox/postmart/activity",
                Map.of("clientSellerKey", seller, "visits", 7, "messages", 2));
    assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(reports().toString()).contains("\"visits\":7", "\"messages\":2"));
  }

  @Test
  void putsApartWhatCannotBe() {
    String tomorrow = LocalDate.now(Days.ZONE).plusDays(1).toString();
    assertThat(told(counted("nobody", "2026-11-20", 1, 1))).isEqualTo("seller.unknown");
    String beside = UUID.randomUUID().toString();
    assertThat(told("voso", beside, counted(seller, "2026-11-20", 1, 1)))
        .as("another channel's shop")
        .isEqualTo("seller.unknown");
    assertThat(told(counted(seller, tomorrow, 1, 1))).isEqualTo("activity.day-impossible");
    assertThat(told(counted(seller, "1999-01-01", 1, 1))).isEqualTo("activity.day-impossible");
    assertThat(told(counted(seller, "2026-11-20", 1, -1))).isEqualTo("message.undecodable");
    assertThat(told(counted(seller, "2026-11-20", 0, 1))).isEqualTo("message.undecodable");
    assertThat(told(counted(seller, "someday", 1, 1))).isEqualTo("message.undecodable");
    assertThat(told(Map.of("clientSellerKey", seller))).isEqualTo("message.undecodable");
    assertThat(reports()).isEmpty();
  }

  @Test
  void processesNothingMoreOfAHouseholdThatTookItsConsentBack() {
    String consent = UUID.randomUUID().toString();
    Onboarded.withdrawn(household, consent, 2, List.of("POSTMART"), "VOSO");
    Document withdrawal = new Document("householdId", household).append("state", "ACKNOWLEDGED");
    await()
        .atMost(PATIENCE)
        .until(() -> mongo.getCollection("withdrawals").countDocuments(withdrawal) > 0);
    assertThat(told(counted(seller, "2026-11-20", 1, 1))).isEqualTo("seller.closed");
    assertThat(reports()).isEmpty();
  }

  @Test
  void tellsWhenAnOrderWasConfirmedAndDelivered() {
    String sku =
        province()
            .get("/api/v1/products?household=" + household)
            .json()
            .at("/items/0/sku")
            .asString();
    String placed = Sandbox.order("postmart", sku, 1);
    String order = order(placed).path("id").asString();
    assertThat(team().post("/api/v1/orders/" + order + "/confirmation", "").status())
        .isEqualTo(200);
    String door = "/sandbox/postmart/orders/" + placed + "/status";
    await()
        .atMost(PATIENCE)
        .until(() -> Sandbox.api().post(door, Map.of("status", "PACKED")).status() < 300);
    Sandbox.api().post(door, Map.of("status", "SHIPPED"));
    Sandbox.api().post(door, Map.of("status", "DELIVERED"));
    String delivered = "vn.lensan.catalog.order.delivered.v1";
    String event =
        await()
            .atMost(PATIENCE)
            .until(
                () ->
                    TestTopic.records("vn.lensan.catalog.order").stream()
                        .filter(one -> delivered.equals(TestTopic.header(one, "ce_type")))
                        .map(ActivityIT::text)
                        .filter(text -> text.contains(order))
                        .findFirst(),
                Optional::isPresent)
            .orElseThrow();
    assertThat(event).contains("\"confirmedAt\":\"", "\"deliveredAt\":\"");
    assertThat(EventContracts.violations(delivered, event)).as(event).isEmpty();
  }
}
