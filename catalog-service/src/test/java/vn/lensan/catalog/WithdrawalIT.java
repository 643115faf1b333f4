package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestTopic;

/** A consent taken back travels to the marketplace until it has acknowledged, and only there. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class WithdrawalIT extends CatalogRails {
  private static final String ACTIVITY = "vn.lensan.catalog.activity";
  private final MongoOperations mongo;
  private final String consent = UUID.randomUUID().toString();

  WithdrawalIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @AfterEach
  void wellAgain() {
    Sandbox.noFaults("voso");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private Document withdrawal(String household, String channel) {
    Document found =
        mongo
            .getCollection("withdrawals")
            .find(new Document("householdId", household).append("channel", channel))
            .first();
    return found == null ? new Document() : found;
  }

  private void settled(String household, String channel, String state) {
    await()
        .atMost(PATIENCE)
        .until(() -> state.equals(withdrawal(household, channel).getString("state")));
  }

  private String itemState(String channel, JsonNode product) {
    return Sandbox.items(channel, product.path("sku").asString())
        .getFirst()
        .path("status")
        .asString();
  }

  @Test
  void keepsAskingTheMarketplaceUntilItAcknowledgesAndKeepsTheProof() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Hồng thử rút lại");
    String onVoso = live(product.path("id").asString(), "VOSO").path("id").asString();
    live(product.path("id").asString(), "POSTMART");
    Sandbox.faults("voso", Map.of("errorRate", 1.0));
    FakeOnboarding.refuse(household);
    Onboarded.withdrawn(household, consent, 2, List.of("VOSO"), "POSTMART");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                withdrawal(household, "VOSO").get("work", new Document()).getInteger("attempts", 0)
                    > 0);
    assertThat(withdrawal(household, "VOSO").getString("state")).isEqualTo("ASKED");
    assertThat(request(product.path("id").asString(), "VOSO").status()).isEqualTo(409);
    Sandbox.noFaults("voso");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
    settled(household, "VOSO", "ACKNOWLEDGED");
    observed(onVoso, "WITHDRAWN");
    assertThat(itemState("voso", product)).isEqualTo("WITHDRAWN");
    assertThat(itemState("postmart", product)).isEqualTo("LIVE");
    assertThat(withdrawal(household, "POSTMART")).isEmpty();
    provenInOrder(withdrawal(household, "VOSO").getString("_id"));
  }

  private static void provenInOrder(String withdrawal) {
    List<ConsumerRecord<String, byte[]>> told =
        await()
            .atMost(PATIENCE)
            .until(() -> TestTopic.records(ACTIVITY, withdrawal), found -> found.size() > 1);
    assertThat(told)
        .extracting(record -> TestTopic.header(record, "ce_type"))
        .startsWith(
            "vn.lensan.catalog.withdrawal.asked.v1", "vn.lensan.catalog.withdrawal.settled.v1");
    told.forEach(
        record ->
            assertThat(
                    EventContracts.violations(
                        TestTopic.header(record, "ce_type"),
                        new String(record.value(), StandardCharsets.UTF_8)))
                .isEmpty());
  }

  @Test
  void opensTheShopAnewWhenTheHouseholdAgreesAgain() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Na thử rút lại");
    live(product.path("id").asString(), "VOSO");
    Onboarded.withdrawn(household, consent, 2, List.of("VOSO"), "POSTMART");
    settled(household, "VOSO", "ACKNOWLEDGED");
    Onboarded.consents(household, 3, "POSTMART", "VOSO");
    live(product.path("id").asString(), "VOSO");
    assertThat(itemState("voso", product)).isEqualTo("LIVE");
  }

  @Test
  void asksNobodyWhereNothingWasSentOrTheHouseholdAgreedAnew() {
    String never = Onboarded.verified(Onboarded.OWN);
    Onboarded.withdrawn(never, consent, 2, List.of("VOSO", "RADIO"));
    settled(never, "VOSO", "NOTHING_SENT");
    assertThat(withdrawal(never, "RADIO")).isEmpty();
    String again = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(again, "Ổi thử rút lại");
    live(product.path("id").asString(), "VOSO");
    Onboarded.consents(again, 9, "POSTMART", "VOSO");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                mongo
                        .getCollection("producers")
                        .find(new Document("_id", again).append("consentSequence", 9L))
                        .first()
                    != null);
    Onboarded.withdrawn(again, consent, 2, List.of("VOSO"), "POSTMART");
    settled(again, "VOSO", "SUPERSEDED");
    assertThat(itemState("voso", product)).isEqualTo("LIVE");
  }

  @ParameterizedTest
  @CsvSource({"restricted, VERIFIED", "closed, CLOSED"})
  void showsNothingOfAHouseholdThatIsRestrictedOrClosed(String fact, String status) {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Bưởi thử hạn chế");
    String listing = live(product.path("id").asString(), "POSTMART").path("id").asString();
    Onboarded.happened(household, Onboarded.OWN, fact, status, 2);
    observed(listing, "WITHDRAWN");
    assertThat(withdrawal(household, "POSTMART")).isEmpty();
  }
}
