package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.catalog.ids.DerivedId;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestTopic;

/** Offers of a bank with a system and of an insurer without one, for a household's product. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FinanceIT extends CatalogRails {
  static final Map<String, Object> NOTED = Map.of("partner", "DEMO_INSURER", "offerId", "mua-mang");
  private static final Map<String, Object> ASKED =
      Map.of("partner", "demo_bank", "offerId", "vay-vu-moi");
  private static final String TOPIC = "vn.lensan.catalog.finance";
  private final MongoOperations mongo;
  private final CircuitBreakerRegistry breakers;

  FinanceIT(MongoOperations mongo, CircuitBreakerRegistry breakers) {
    this.mongo = mongo;
    this.breakers = breakers;
  }

  /** What one test breaks on purpose is no other one's trouble. */
  @BeforeEach
  void theBankIsWell() {
    breakers.circuitBreaker("finance").reset();
  }

  /** A product of a household; the interest in the bank's offer has this id before it is there. */
  private record Of(String household, String product) {
    String offers() {
      return "/api/v1/products/" + product + "/finance-offers";
    }

    String interests() {
      return "/api/v1/products/" + product + "/finance-interests";
    }

    String interest() {
      return DerivedId.of("finance-interest", household, "DEMO_BANK", "vay-vu-moi");
    }
  }

  private Of made(String commodity) {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    Map<String, Object> body = new HashMap<>(product(household, "Hàng thử vay vốn"));
    body.put("commodity", commodity);
    Api.Answer product = province().post("/api/v1/products", body);
    assertThat(product.status()).as(product.text()).isEqualTo(201);
    return new Of(household, product.json().path("id").asString());
  }

  private Of agreeing() {
    Of made = made("Vải thiều");
    Onboarded.financed(made.household(), 2, "DEMO_BANK", "DEMO_INSURER");
    await()
        .atMost(PATIENCE)
        .until(() -> team().get(made.offers()).json().at("/partners/0/consent").asBoolean());
    return made;
  }

  private JsonNode declared(Of of, Map<String, Object> body) {
    Api.Answer answer = team().post(of.interests(), body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private void reaches(Of of, String state) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> team().get(of.interests()).json().at("/items/0/state").asString(), state::equals);
  }

  @Test
  void showsWhatSuitsTheProductAndTellsThePartnerOfNobody() {
    Of of = made("Vải thiều");
    JsonNode shown = team().get(of.offers()).json();
    assertThat(shown.path("items").findValuesAsString("offerId"))
        .containsExactly("vay-vu-moi", "mua-mang");
    assertThat(shown.at("/items/0/summary").asString()).isEqualTo("Vay theo vụ, trả sau thu hoạch");
    assertThat(shown.at("/partners/0/consent").asBoolean()).isFalse();
    assertThat(shown.at("/partners/0/says").asString()).contains("Ngân hàng Thử", "phiếu đồng ý");
    assertThat(team().with("Accept-Language", "en").get(of.offers()).text()).contains("has not");
    List<LoggedRequest> all =
        FakeBank.server().getAllServeEvents().stream()
            .map(one -> one.getRequest())
            .toList()
            .stream()
            .map(LoggedRequest.class::cast)
            .toList();
    assertThat(all).isNotEmpty();
    all.forEach(
        one ->
            assertThat(one.getUrl() + one.getBodyAsString())
                .doesNotContain(of.household(), of.product(), FakeOnboarding.NAME));
  }

  @Test
  void sendsNothingBeforeTheHouseholdAgrees() {
    Of of = made("Vải thiều");
    Api.Answer refused = team().post(of.interests(), ASKED);
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("code").asString()).isEqualTo("finance.consent-missing");
    assertThat(team().get(of.interests()).json().path("items")).isEmpty();
    assertThat(FakeBank.told(of.interest())).isEmpty();
  }

  @Test
  void passesOnOnceWhoAskedAndKeepsNothingOfIt() {
    Of of = agreeing();
    FakeBank.answers("PUT", of.interest(), 503, "");
    JsonNode first = declared(of, ASKED);
    assertThat(first.path("id").asString()).isEqualTo(of.interest());
    await().atMost(PATIENCE).until(() -> !FakeBank.told(of.interest()).isEmpty());
    FakeBank.answers("PUT", of.interest(), 200, "{}");
    reaches(of, "PASSED_ON");
    assertThat(declared(of, ASKED).path("declaredAt")).isEqualTo(first.path("declaredAt"));
    JsonNode told =
        JsonMapper.shared().readTree(FakeBank.told(of.interest()).getLast().getBodyAsString());
    assertThat(told.path("phone").asString()).isEqualTo(FakeOnboarding.PHONE);
    assertThat(told.path("commodity").asString()).isEqualTo("LYCHEE");
    assertThat(team().get(of.offers()).json().at("/items/0/interest/state").asString())
        .isEqualTo("PASSED_ON");
    assertThat(stored()).contains(of.interest()).doesNotContain(FakeOnboarding.PHONE, "Nguyễn");
    await().atMost(PATIENCE).until(() -> TestTopic.records(TOPIC, of.interest()).size() >= 2);
    TestTopic.records(TOPIC, of.interest()).forEach(FinanceIT::keepsItsContract);
  }

  private String stored() {
    return String.valueOf(mongo.getCollection("financeInterests").find().into(new ArrayList<>()));
  }

  private static void keepsItsContract(ConsumerRecord<String, byte[]> record) {
    String json = JsonMapper.shared().readTree(record.value()).toString();
    assertThat(EventContracts.violations(TestTopic.header(record, "ce_type"), json))
        .as(json)
        .isEmpty();
    assertThat(json).doesNotContain(FakeOnboarding.PHONE, "Nguyễn", "Vay vốn");
  }

  @Test
  void asksThePartnerToForgetOnceTheConsentIsTakenBackUntilItDid() {
    Of of = agreeing();
    declared(of, ASKED);
    declared(of, NOTED);
    await().atMost(PATIENCE).until(() -> !FakeBank.told(of.interest()).isEmpty());
    FakeBank.answers("DELETE", of.interest(), 500, "");
    Onboarded.financeWithdrawn(of.household(), 3, "DEMO_BANK");
    await().atMost(PATIENCE).until(() -> !FakeBank.askedToForget(of.interest()).isEmpty());
    assertThat(team().get(of.interests()).json().path("items").findValuesAsString("state"))
        .containsExactlyInAnyOrder("WITHDRAWING", "NOTED");
    FakeBank.answers("DELETE", of.interest(), 404, "{\"error\":{\"code\":\"INTEREST_UNKNOWN\"}}");
    await()
        .atMost(PATIENCE)
        .until(
            () -> team().get(of.interests()).json().path("items").findValuesAsString("state"),
            states -> states.contains("WITHDRAWN"));
    assertThat(team().post(of.interests(), ASKED).status()).isEqualTo(409);
  }

  @Test
  void isTakenBackByTheHouseholdAndDeclaredAnew() {
    Of of = agreeing();
    declared(of, ASKED);
    reaches(of, "PASSED_ON");
    String withdrawal = of.interests() + '/' + of.interest() + "/withdrawal";
    assertThat(team().post(withdrawal, "").status()).isEqualTo(200);
    reaches(of, "WITHDRAWN");
    assertThat(team().post(withdrawal, "").status()).isEqualTo(200);
    assertThat(team().post(of.interests(), ASKED).json().path("state").asString())
        .isIn("ASKED", "PASSED_ON");
    reaches(of, "PASSED_ON");
    assertThat(team().post(of.interests() + "/none/withdrawal", "").status()).isEqualTo(404);
  }

  @Test
  void tellsWhyThePartnerOrTheKeeperOfHouseholdsWouldNot() {
    Of refused = agreeing();
    FakeBank.answers("PUT", refused.interest(), 422, "{\"error\":{\"code\":\"FULL\"}}");
    declared(refused, ASKED);
    reaches(refused, "REFUSED");
    Of gone = agreeing();
    FakeOnboarding.refuse(gone.household());
    declared(gone, ASKED);
    reaches(gone, "REFUSED");
    assertThat(team().get(gone.interests()).json().at("/items/0/reason").asString())
        .isEqualTo("household.refused");
    assertThat(FakeBank.told(gone.interest())).isEmpty();
  }

  @Test
  void showsTheOthersWhileOnePartnerIsAwayOrTalksNonsense() {
    Map<String, Integer> troubles = Map.of("Nhãn", 500, "Xoài", 200, "Sầu riêng", 302);
    FakeBank.offersAre("LONGAN", 500, "");
    FakeBank.offersAre("MANGO", 200, "{\"offers\": [{\"id\": 1, \"kind\": \"GOLD\"}]}");
    FakeBank.offersAre("DURIAN", 302, "");
    for (String commodity : troubles.keySet()) {
      Of of = made(commodity);
      Api.Answer shown = team().get(of.offers());
      assertThat(shown.status()).as(commodity).isEqualTo(200);
      assertThat(shown.json().path("items").findValuesAsString("offerId"))
          .containsExactly("mua-mang");
      assertThat(shown.json().at("/partners/0/state").asString()).as(commodity).isEqualTo("AWAY");
      assertThat(shown.json().at("/partners/0/says").asString()).startsWith("Chưa hỏi được");
      Onboarded.financed(of.household(), 2, "DEMO_BANK");
      await()
          .atMost(PATIENCE)
          .until(() -> team().post(of.interests(), ASKED), one -> one.status() == 503);
    }
  }

  @Test
  void refusesWhatCannotBe() {
    Of of = agreeing();
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("partner", "DEMO_BANK"),
            Map.of("partner", "", "offerId", "vay-vu-moi"),
            Map.of("partner", "NOBODY", "offerId", "vay-vu-moi"),
            Map.of("partner", "DEMO_BANK", "offerId", "chi-cho-che"),
            Map.of("partner", "DEMO_INSURER", "offerId", "da-het-han"),
            Map.of("partner", "DEMO_BANK", "offerId", "x".repeat(101)))) {
      Api.Answer refused = team().post(of.interests(), wrong);
      assertThat(refused.status()).as(wrong + refused.text()).isIn(400, 422);
    }
    assertThat(team().get(of.interests()).json().path("items")).isEmpty();
  }
}
