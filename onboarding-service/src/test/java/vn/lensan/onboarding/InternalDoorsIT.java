package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A seller's particulars: to our own services, for one receiver, while the seller agrees. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InternalDoorsIT extends OnboardingRails {
  private static final OffsetDateTime YESTERDAY = OffsetDateTime.now().minusDays(1);
  private final MongoOperations mongo;

  InternalDoorsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static String internal(String id) {
    return "/internal/v1/households/" + id;
  }

  private Api.Answer asked(String id, String receiver) {
    return as("catalog-service", Role.SERVICE)
        .post(internal(id) + "/seller-particulars", Map.of("receiver", receiver));
  }

  private String code(Api.Answer refused) {
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    return refused.json().path("code").asString();
  }

  private void consent(String id, String receiver) {
    String path = HOUSEHOLDS + "/" + id + "/consents";
    Map<String, Object> given =
        Invented.with(Invented.consent(YESTERDAY, receiver), "consentId", "consent-" + id);
    assertThat(team().post(path, given).status()).isEqualTo(201);
  }

  private long looks(String id) {
    return mongo.getCollection("particulars_looks").countDocuments(new Document("householdId", id));
  }

  @Test
  void tellsASellerOnlyOnceVerifiedAndWhileConsenting() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household("Đinh Thị Bán", phone));
    assertThat(code(asked(id, "VOSO"))).isEqualTo("household.not-verified");
    approve(id);
    assertThat(code(asked(id, "VOSO"))).isEqualTo("consent.missing");
    consent(id, "VOSO");
    assertThat(code(asked(id, "POSTMART"))).isEqualTo("consent.missing");
    assertThat(looks(id)).isZero();

    JsonNode seller = asked(id, "VOSO").json();
    assertThat(seller.path("displayName").asString()).isEqualTo("Đinh Thị Bán");
    assertThat(seller.path("phone").asString()).isEqualTo("+84" + phone.substring(1));
    assertThat(seller.path("address").asString()).startsWith("Thôn Thử, ").endsWith("Bắc Ninh");
    assertThat(seller.path("province").asString()).isEqualTo("Tỉnh Bắc Ninh");
    assertThat(looks(id)).isOne();
    Document look =
        mongo.getCollection("particulars_looks").find(new Document("householdId", id)).first();
    assertThat(look).containsEntry("receiver", "VOSO").containsEntry("client", "catalog-service");

    team().post(HOUSEHOLDS + "/" + id + "/consents/consent-" + id + "/withdrawal", "");
    assertThat(code(asked(id, "VOSO"))).isEqualTo("consent.missing");
  }

  /** A message to itself needs no consent to a third party; a stopped use of the data ends it. */
  @Test
  void tellsHowAHouseholdIsReachedAboutItsOwnOrdersUnlessItsDataRests() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household("Đinh Thị Được Nhắn", phone));
    Api catalog = as("catalog-service", Role.SERVICE);
    Api.Answer told = catalog.post(internal(id) + "/contact", "");
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    assertThat(told.json().path("phone").asString()).isEqualTo("+84" + phone.substring(1));
    assertThat(told.text()).doesNotContain("Đinh");
    assertThat(looks(id)).isOne();
    String nobody = internal(UUID.randomUUID().toString()) + "/contact";
    assertThat(catalog.post(nobody, "").status()).isEqualTo(404);
    assertThat(team().post(internal(id) + "/contact", "").status()).isGreaterThanOrEqualTo(403);
    Map<String, String> rest = Map.of("householdId", id, "kind", "RESTRICT", "way", "PHONE");
    assertThat(team().post("/api/v1/rights-requests", rest).status()).isEqualTo(201);
    assertThat(code(catalog.post(internal(id) + "/contact", ""))).isEqualTo("household.restricted");
    assertThat(looks(id)).isOne();
  }

  @Test
  void tellsABankNothingOfWhoAgreedToSellAlone() {
    String id = registeredId(Invented.household("Đinh Thị Vay", Invented.phone()));
    approve(id);
    consent(id, "DEMO_BANK");
    assertThat(code(financed(id, "FINANCE"))).isEqualTo("consent.missing");
    assertThat(financed(id, "ANYTHING").status()).isEqualTo(400);
    assertThat(looks(id)).isZero();
    Map<String, Object> agreed =
        Invented.with(
            Invented.with(Invented.consent(YESTERDAY, "DEMO_BANK"), "purpose", "FINANCE"),
            "consentId",
            "bank-" + id);
    assertThat(team().post(HOUSEHOLDS + "/" + id + "/consents", agreed).status()).isEqualTo(201);
    assertThat(financed(id, "FINANCE").status()).isEqualTo(200);
    assertThat(looks(id)).isOne();
  }

  private Api.Answer financed(String id, String purpose) {
    return as("catalog-service", Role.SERVICE)
        .post(
            internal(id) + "/seller-particulars",
            Map.of("receiver", "DEMO_BANK", "purpose", purpose));
  }

  @Test
  void sealsEachLookSoThatAChangedOneIsNamed() {
    String id = registeredId(Invented.household("Đinh Thị Được Xem", Invented.phone()));
    approve(id);
    consent(id, "VOSO");
    assertThat(asked(id, "VOSO").status()).isEqualTo(200);
    MongoCollection<Document> looks = mongo.getCollection("particulars_looks");
    Document ofHousehold = new Document("householdId", id);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> Objects.requireNonNull(looks.find(ofHousehold).first()).get("seal") != null);
    looks.updateOne(ofHousehold, new Document("$set", new Document("client", "nobody")));
    JsonNode first = logCheck().path("first");
    assertThat(first.path("fault").asString()).isEqualTo("ALTERED");
    assertThat(first.path("log").asString()).isEqualTo("particulars_looks");
    looks.updateOne(ofHousehold, new Document("$set", new Document("client", "catalog-service")));
    assertThat(logCheck().path("intact").asBoolean()).isTrue();
  }

  private JsonNode logCheck() {
    return as("an-auditor", Role.AUDITOR, "2025-07-01:VN")
        .get("/api/v1/system/onboarding-service/log-check")
        .json();
  }

  @Test
  void refusesASellerNobodyCanCall() {
    Map<String, Object> head =
        Map.of("fullName", "Lò Văn Không", "citizenNumber", Invented.citizenNumber());
    String id = registeredId(Invented.household(head, OWN));
    approve(id);
    consent(id, "VOSO");
    assertThat(code(asked(id, "VOSO"))).isEqualTo("household.phone-missing");
  }

  @Test
  void opensToOurServicesOnly() {
    String id = registeredId(Invented.household("Kiều Thị Kín"));
    for (Role role : Role.values()) {
      int expected = role == Role.SERVICE ? 200 : 403;
      assertThat(as("someone", role, PROVINCE).get(internal(id)).status()).isEqualTo(expected);
    }
    assertThat(Api.onPort(port).get(internal(id)).status()).isEqualTo(401);
    assertThat(asked(UUID.randomUUID().toString(), "VOSO").status()).isEqualTo(404);
    Api.Answer state = as("catalog-service", Role.SERVICE).get(internal(id));
    assertThat(state.text()).doesNotContain("Kiều").contains("\"householdId\":\"" + id + "\"");
  }

  @Test
  void tellsTheNameOfWhoAgreedToBeNamedAndNotesItOncePerDay() {
    String id = registeredId(Invented.household("Đinh Thị Nêu Tên", Invented.phone()));
    consent(id, "VOSO");
    Api service = as("catalog-service", Role.SERVICE);
    assertThat(code(service.post(internal(id) + "/shown-name", ""))).isEqualTo("consent.missing");
    assertThat(looks(id)).isZero();

    Map<String, Object> named =
        Invented.with(
            Invented.with(
                Invented.consent(OffsetDateTime.now().minusDays(1), "PUBLIC"),
                "purpose",
                "TRACEABILITY"),
            "consentId",
            "named-" + id);
    assertThat(team().post(HOUSEHOLDS + "/" + id + "/consents", named).status()).isEqualTo(201);
    for (int time = 0; time < 3; time++) {
      Api.Answer shown = service.post(internal(id) + "/shown-name", "");
      assertThat(shown.text()).isEqualTo("{\"displayName\":\"Đinh Thị Nêu Tên\"}");
    }
    assertThat(looks(id)).isOne();

    team().post(HOUSEHOLDS + "/" + id + "/consents/named-" + id + "/withdrawal", "");
    assertThat(code(service.post(internal(id) + "/shown-name", ""))).isEqualTo("consent.missing");
  }
}
