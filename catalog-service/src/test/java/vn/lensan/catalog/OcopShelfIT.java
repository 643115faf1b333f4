package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;

/**
 * The certificate drives the shelf: what ends comes down everywhere, what is renewed comes back.
 */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OcopShelfIT extends CatalogRails {
  private static final String TOPIC = "vn.lensan.catalog.product";
  private final LocalDate today = Days.today(Clock.systemUTC());
  private final ApplicationContext context;

  OcopShelfIT(ApplicationContext context) {
    this.context = context;
  }

  @AfterEach
  void today() {
    TestClock.back();
  }

  private void certify(String id, String number, int stars, LocalDate issuedOn) {
    Api.Answer answer =
        province()
            .with("If-Match", "*")
            .put(
                "/api/v1/products/" + id + "/ocop-certificate",
                Map.of("decisionNumber", number, "stars", stars, "issuedOn", issuedOn.toString()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  private static void shows(String channel, JsonNode product, String state) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> Sandbox.items(channel, product.path("sku").asString()),
            items -> items.size() == 1 && items.getFirst().path("status").asString().equals(state));
  }

  private JsonNode listing(String id) {
    return province().get("/api/v1/listings/" + id).json();
  }

  private static List<ConsumerRecord<String, byte[]>> turns(String id, String type) {
    return TestTopic.records(TOPIC, id).stream()
        .filter(record -> TestTopic.header(record, "ce_type").equals(TOPIC + '.' + type + ".v1"))
        .toList();
  }

  private static void told(String id, String type, int times) {
    await().atMost(PATIENCE).until(() -> turns(id, type).size() >= times);
    List<ConsumerRecord<String, byte[]>> all = turns(id, type);
    assertThat(all.stream().map(record -> TestTopic.header(record, "ce_id")).distinct())
        .hasSize(times);
    all.forEach(
        record ->
            assertThat(
                    EventContracts.violations(
                        TestTopic.header(record, "ce_type"),
                        new String(record.value(), StandardCharsets.UTF_8)))
                .isEmpty());
  }

  /**
   * The must-show of issue D: tonight it ends, tomorrow it is off both, and a renewal brings back.
   */
  @Test
  void whatEndsTonightIsOffBothMarketplacesTomorrowAndComesBackWithItsRenewal() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Trà hết hạn đêm nay");
    String id = product.path("id").asString();
    certify(id, "1/QĐ", 3, today.minusMonths(36));
    String postmart = live(id, "POSTMART").path("id").asString();
    String voso = live(id, "VOSO").path("id").asString();

    TestClock.ahead(Duration.ofDays(1));
    shows("postmart", product, "WITHDRAWN");
    shows("voso", product, "WITHDRAWN");
    for (String listing : List.of(postmart, voso)) {
      JsonNode down = observed(listing, "WITHDRAWN");
      assertThat(down.path("desired").asString()).isEqualTo("LIVE");
      assertThat(down.at("/holds/0/reason").asString()).isEqualTo("OCOP_EXPIRED");
      assertThat(down.at("/holds/0/message").asString()).contains("hết hạn");
      assertThat(down.at("/holds/0/downAt").isMissingNode()).as("acknowledged").isFalse();
    }
    assertThat(request(id, "VOSO").json().at("/errors/0/code").asString())
        .isEqualTo("certificate-ended");
    told(id, "ocop-expired", 1);

    certify(id, "2/QĐ", 4, today);
    shows("postmart", product, "LIVE");
    shows("voso", product, "LIVE");
    // The simulators sign by the real clock: their word is believed once ours is back.
    TestClock.back();
    for (String listing : List.of(postmart, voso)) {
      observed(listing, "LIVE");
      assertThat(listing(listing).at("/holds/0/releasedAt").isMissingNode()).isFalse();
      assertThat(listing(listing).at("/holds/0/backAt").isMissingNode()).isFalse();
    }
    JsonNode stands = province().get("/api/v1/products/" + id + "/ocop-certificates").json();
    assertThat(stands.path("state").asString()).isEqualTo("VALID");
    assertThat(stands.at("/certificates/0/change").asString()).isEqualTo("RERANKED");
    assertThat(stands.at("/certificates/1/decisionNumber").asString()).isEqualTo("1/QĐ");
  }

  /** Stored before turns were noted: the next day's round finds it, tells of its end, once. */
  @Test
  void whatWasStoredBeforeTurnsWereNotedComesDownAllTheSame() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Trà từ sổ cũ");
    String id = product.path("id").asString();
    certify(id, "1/QĐ", 3, today.minusMonths(36));
    JsonNode holding = created(Onboarded.verified(Onboarded.OWN), "Trà còn hạn từ sổ cũ");
    certify(holding.path("id").asString(), "2/QĐ", 3, today.minusMonths(1));
    String listing = live(id, "VOSO").path("id").asString();
    MongoOperations mongo = context.getBean(MongoOperations.class);
    for (String old : List.of(id, holding.path("id").asString())) {
      mongo.updateFirst(
          Query.query(Criteria.where("_id").is(old)),
          new Update().unset("certificates").unset("ocopTurnsOn"),
          "products");
    }
    TestClock.ahead(Duration.ofDays(2));
    told(id, "ocop-expired", 1);
    assertThat(turns(id, "ocop-due")).hasSizeLessThanOrEqualTo(1);
    observed(listing, "WITHDRAWN");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                mongo.exists(
                    Query.query(
                        Criteria.where("_id")
                            .is(holding.path("id").asString())
                            .and("ocopTurnsOn")
                            .is(today.minusMonths(1).plusMonths(36).minusDays(90).toString())),
                    "products"));
    assertThat(turns(holding.path("id").asString(), "ocop-expired")).isEmpty();
  }

  @Test
  void takesManyBackAtOnceAndEachOnlyOnce() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Nem bị thu hồi");
    String id = product.path("id").asString();
    certify(id, "5/QĐ", 4, today.minusMonths(5));
    String listing = live(id, "VOSO").path("id").asString();
    Map<String, Object> body =
        Map.of(
            "decisionNumber",
            "99/QĐ-UBND",
            "reason",
            "Không giữ được chất lượng",
            "revokedOn",
            today.toString(),
            "certificates",
            List.of(
                Map.of("productId", id, "decisionNumber", "5/QĐ"),
                Map.of("productId", id, "decisionNumber", "6/QĐ"),
                Map.of("productId", "nobody", "decisionNumber", "5/QĐ")));
    JsonNode first = province().post("/api/v1/products/ocop-revocations", body).json();
    assertThat(first.path("items").valueStream().map(one -> one.path("outcome").asString()))
        .containsExactly("REVOKED", "NO_SUCH_CERTIFICATE", "NOT_FOUND");
    Map<String, Object> early = new HashMap<>(body);
    early.put("revokedOn", today.minusMonths(6).toString());
    assertThat(
            province()
                .post("/api/v1/products/ocop-revocations", early)
                .json()
                .at("/items/0/outcome")
                .asString())
        .isEqualTo("BEFORE_IT_WAS_ISSUED");
    JsonNode again = province().post("/api/v1/products/ocop-revocations", body).json();
    assertThat(again.at("/items/0/outcome").asString()).isEqualTo("ALREADY");
    observed(listing, "WITHDRAWN");
    assertThat(listing(listing).at("/holds/0/reason").asString()).isEqualTo("OCOP_REVOKED");
    told(id, "ocop-revoked", 1);
    assertThat(team().post("/api/v1/products/ocop-revocations", body).status()).isEqualTo(403);
  }

  /** As many instances as threads, all looking at once, besides the service's own rounds. */
  @Test
  void tellsEachTurnOnceHoweverManyLookAtOnce() throws InterruptedException {
    String household = Onboarded.verified(Onboarded.OWN);
    List<String> ids = new ArrayList<>();
    for (int number = 0; number < 12; number++) {
      String id = created(household, "Chè hết hạn cùng ngày " + number).path("id").asString();
      certify(id, "8/QĐ", 3, today.minusMonths(36));
      ids.add(id);
    }
    TestClock.ahead(Duration.ofDays(1));
    List<Thread> instances = new ArrayList<>();
    for (int number = 0; number < 4; number++) {
      instances.add(
          Thread.ofVirtual()
              .start(() -> ReflectionTestUtils.invokeMethod(context.getBean("ocopTurns"), "look")));
    }
    for (Thread instance : instances) {
      instance.join();
    }
    ids.forEach(id -> told(id, "ocop-expired", 1));
  }

  /** It was away on the days of both notices and of the end: each is told all the same, once. */
  @Test
  void makesUpTheDaysOnWhichNobodyLooked() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Mật ong chờ gia hạn");
    String id = product.path("id").asString();
    certify(id, "7/QĐ", 3, today.minusMonths(36).plusDays(100));
    assertThat(turns(id, "ocop-due")).isEmpty();
    TestClock.ahead(Duration.ofDays(200));
    told(id, "ocop-due", 2);
    told(id, "ocop-expired", 1);
  }
}
