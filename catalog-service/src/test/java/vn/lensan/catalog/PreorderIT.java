package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.outlook.Growers;
import vn.lensan.catalog.outlook.HarvestFacts;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.unit.UnitId;

/** A buyer's request from asking to acceptance, and who sees what of it. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PreorderIT extends CatalogRails {
  private static final String PREORDERS = "/api/v1/preorders";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  private final Growers growers;
  private final MongoOperations mongo;

  PreorderIT(Growers growers, MongoOperations mongo) {
    this.growers = growers;
    this.mongo = mongo;
  }

  private static String commodity() {
    return "Zyx" + Math.abs(UUID.randomUUID().hashCode());
  }

  private String grower(String unit, String commodity, long kg) {
    String id = UUID.randomUUID().toString();
    List<String> path = List.of("2025-07-01:VN", Onboarded.PROVINCE, unit);
    int month = TODAY.getMonthValue();
    HarvestFacts.Crop crop =
        new HarvestFacts.Crop(commodity, null, kg, null, new HarvestFacts.Months(month, month));
    growers.keep(
        new HarvestFacts(id, "VERIFIED", UnitId.parse(unit), path, null, null, List.of(crop)), 1);
    return id;
  }

  static Map<String, Object> body(String commodity, long kilograms) {
    YearMonth month = YearMonth.from(TODAY);
    return Map.of(
        "commodity", commodity,
        "kilograms", kilograms,
        "from", month.atDay(1).toString(),
        "to", month.atEndOfMonth().toString(),
        "unit", Map.of("boundary", "2025-07-01", "code", "24"));
  }

  private Api voso() {
    return Api.onPort(port).as(TestIdentity.partnerToken("buyer", "VOSO"));
  }

  private JsonNode asked(Api buyer, String commodity, long kilograms) {
    Api.Answer made = buyer.post(PREORDERS, body(commodity, kilograms));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  private static String answer(JsonNode preorder, String household, String answer) {
    return PREORDERS + "/" + preorder.path("id").asString() + "/offers/" + household + "/" + answer;
  }

  @Test
  void goesFromTheBuyerToTheTeamsAndCountsAsPlacedOnceAccepted() {
    String commodity = commodity();
    String large = grower(Onboarded.OWN, commodity, 6000);
    String small = grower(Onboarded.SIBLING, commodity, 2000);
    JsonNode made = asked(voso(), commodity, 7000);
    String one = PREORDERS + "/" + made.path("id").asString();
    assertThat(made.path("status").asString()).isEqualTo("MATCHED");
    assertThat(made.at("/offers/0/kilograms").asLong()).isEqualTo(6000);
    assertThat(made.at("/offers/0/unit/code").asString()).isEqualTo("07582");
    assertThat(made.at("/offers/1/kilograms").asLong()).isEqualTo(1000);
    assertThat(voso().get(one).text()).doesNotContain(large, small);

    JsonNode own = team().get(one).json();
    assertThat(own.path("offers")).hasSize(1);
    assertThat(own.at("/offers/0/householdId").asString()).isEqualTo(large);
    Api.Answer accepted = team().post(answer(made, large, "acceptance"), "");
    assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
    assertThat(team().post(answer(made, large, "acceptance"), "").status()).isEqualTo(200);
    assertThat(team().post(answer(made, large, "decline"), "").status()).isEqualTo(409);
    assertThat(voso().get(one).text()).contains(large).doesNotContain(small);
    assertThat(voso().get(one).json().path("status").asString()).isEqualTo("MATCHED");

    Api beside = as(Role.TEAM, Onboarded.SIBLING);
    assertThat(beside.post(answer(made, large, "acceptance"), "").status()).isEqualTo(404);
    beside.post(answer(made, small, "decline"), "");
    assertThat(voso().get(one).json().path("status").asString()).isEqualTo("ACCEPTED");
    await().atMost(PATIENCE).until(() -> placed(commodity) > 0);
    assertThat(placed(commodity)).isLessThanOrEqualTo(6000);
  }

  private long placed(String commodity) {
    JsonNode items =
        team().get("/api/v1/outlooks?unit=" + Onboarded.OWN + "&commodity=" + commodity).json();
    return items
        .at("/items/0/weeks")
        .valueStream()
        .mapToLong(week -> week.at("/placed/preorderedKg").asLong())
        .sum();
  }

  @Test
  void promisesNoHarvestTwice() {
    String commodity = commodity();
    grower(Onboarded.OWN, commodity, 5000);
    assertThat(asked(voso(), commodity, 4000).path("offers")).hasSize(1);
    JsonNode second = asked(province(), commodity, 4000);
    assertThat(second.at("/offers/0/kilograms").asLong()).isEqualTo(1000);
    JsonNode third = asked(province(), commodity, 10);
    assertThat(third.path("status").asString()).isEqualTo("OPEN");
    Api.Answer closed =
        province().post(PREORDERS + "/" + second.path("id").asString() + "/closure", "");
    assertThat(closed.json().path("status").asString()).isEqualTo("CLOSED");
    assertThat(asked(province(), commodity, 10).path("offers")).hasSize(1);
  }

  @Test
  void whatIsDeclinedIsAskedOfTheNextAndNobodyIsAskedTwice() {
    String commodity = commodity();
    String first = grower(Onboarded.OWN, commodity, 6000);
    String second = grower(Onboarded.SIBLING, commodity, 2000);
    JsonNode made = asked(voso(), commodity, 1500);
    String one = PREORDERS + "/" + made.path("id").asString();
    assertThat(made.path("offers")).hasSize(1);
    assertThat(team().post(answer(made, first, "decline"), "").status()).isEqualTo(200);
    JsonNode now = province().get(one).json();
    assertThat(now.path("status").asString()).isEqualTo("MATCHED");
    assertThat(now.at("/offers/1/householdId").asString()).isEqualTo(second);
    assertThat(now.at("/offers/1/kilograms").asLong()).isEqualTo(1500);
    assertThat(team().post(answer(made, first, "decline"), "").status()).isEqualTo(200);
    assertThat(province().get(one).json().path("offers")).hasSize(2);
    assertThat(asked(province(), commodity, 6000).at("/offers/0/kilograms").asLong())
        .as("what was declined is free for others")
        .isEqualTo(6000);
    as(Role.TEAM, Onboarded.SIBLING).post(answer(made, second, "decline"), "");
    assertThat(voso().get(one).json().path("status").asString()).isEqualTo("DECLINED");
  }

  /** Many buyers at the same moment, on as many threads. */
  @Test
  void twoMatchingsAtOnceNeverPromiseTheSameQuantityTwice() throws InterruptedException {
    String commodity = commodity();
    grower(Onboarded.OWN, commodity, 5000);
    grower(Onboarded.SIBLING, commodity, 3000);
    Map<String, JsonNode> made = new ConcurrentHashMap<>();
    List<Thread> buyers = new ArrayList<>();
    for (int buyer = 0; buyer < 12; buyer++) {
      buyers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    JsonNode one = asked(province(), commodity, 1300);
                    made.put(one.path("id").asString(), one);
                  }));
    }
    for (Thread buyer : buyers) {
      buyer.join();
    }
    assertThat(made).hasSize(12);
    Map<String, Long> byHousehold = new HashMap<>();
    made.values().stream()
        .flatMap(one -> one.path("offers").valueStream())
        .forEach(
            offer ->
                byHousehold.merge(
                    offer.path("householdId").asString(),
                    offer.path("kilograms").asLong(),
                    Long::sum));
    assertThat(byHousehold.values()).containsExactlyInAnyOrder(5000L, 3000L);
  }

  /** Requests of before shares were noted count as well. */
  @Test
  void promisesNothingTwiceThatWasAskedForBeforeSharesWereNoted() {
    String commodity = commodity();
    grower(Onboarded.OWN, commodity, 5000);
    asked(voso(), commodity, 4000);
    mongo.remove(new Query(), "reservations");
    assertThat(asked(province(), commodity, 4000).at("/offers/0/kilograms").asLong())
        .isEqualTo(1000);
  }

  @Test
  void isSeenByWhoAskedAndWhoIsAskedAlone() {
    String commodity = commodity();
    grower(Onboarded.OWN, commodity, 5000);
    String id = asked(voso(), commodity, 1000).path("id").asString();
    Api postmart = Api.onPort(port).as(TestIdentity.partnerToken("buyer", "POSTMART"));
    for (Api other : List.of(postmart, as(Role.TEAM, Onboarded.SIBLING))) {
      assertThat(other.get(PREORDERS + "/" + id).status()).isEqualTo(404);
      assertThat(other.get(PREORDERS + "?limit=200").text()).doesNotContain(id);
    }
    assertThat(postmart.post(PREORDERS + "/" + id + "/closure", "").status()).isEqualTo(404);
    assertThat(province().post(PREORDERS + "/" + id + "/closure", "").status()).isEqualTo(409);
    assertThat(team().get(PREORDERS + "?limit=200").text()).contains(id);
    assertThat(province().get(PREORDERS + "?limit=200").text()).contains(id);
    assertThat(voso().get(PREORDERS + "?limit=200").text()).contains(id);
  }

  @Test
  void refusesWhatCannotBeAsked() {
    Map<String, Object> past = new HashMap<>(body(commodity(), 10));
    past.put("from", "2020-01-01");
    past.put("to", "2020-02-01");
    assertThat(voso().post(PREORDERS, past).status()).isEqualTo(422);
    assertThat(voso().post(PREORDERS, body(commodity(), 0)).status()).isEqualTo(400);
    assertThat(as(Role.PROVINCE, "2025-07-01:14").post(PREORDERS, body("Na", 5)).status())
        .isEqualTo(422);
  }
}
