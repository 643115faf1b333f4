package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.channel.Channels;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.platform.money.Money;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Where somebody is to be asked nothing changes by itself, and what an officer decides is done. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DecisionIT extends ShopRails {
  private final MongoOperations mongo;

  DecisionIT(Channels channels, MongoOperations mongo) {
    super(channels, "VOSO");
    this.mongo = mongo;
  }

  @DynamicPropertySource
  static void policy(DynamicPropertyRegistry properties) {
    properties.add("lensan.catalog.reconciliation.policy.VOSO", () -> "ASK");
    properties.add("lensan.catalog.reconciliation.policy.POSTMART", () -> "THEIRS_WINS");
  }

  @BeforeEach
  void well() {
    Sandbox.noFaults("voso");
    ministry().post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private Api commune() {
    return as(Role.COMMUNE, Onboarded.OWN);
  }

  private void dear(Listed thing) {
    gateway().changeItem(id(thing), with(thing.item().shown(), 999_000, 600), false);
  }

  private static String id(Listed thing) {
    return thing.item().item().channelItemId();
  }

  private static String sku(Listed thing) {
    return thing.item().item().sku();
  }

  private JsonNode finding(String address, Listed thing, String kind) {
    return commune()
        .get(address + "/findings?limit=200&kind=" + kind)
        .json()
        .path("items")
        .valueStream()
        .filter(one -> one.path("listingId").asString("").equals(thing.listing()))
        .findFirst()
        .orElseThrow();
  }

  private static Api.Answer decide(Api by, String address, JsonNode finding, String choice) {
    return by.post(
        address + "/decisions", Map.of("finding", finding.path("id").asString(), "choice", choice));
  }

  private long noted(JsonNode finding) {
    return mongo.count(
        Query.query(Criteria.where("about").is(finding.path("id").asString())), "channelLog");
  }

  private void done(Listed thing) {
    await()
        .atMost(PATIENCE)
        .until(() -> job(thing.listing()).path("status").asString().equals("DONE"));
  }

  @Test
  void nothingChangesUntilSomebodyDecidesAndThenThatPartAlone() {
    Listed thing = listed("Vải quyết định giá");
    ItemContent shown = thing.item().shown();
    gateway()
        .changeItem(
            id(thing),
            new ItemContent(
                shown.sku(),
                "Tên của sàn",
                shown.description(),
                Money.vnd(999_000),
                shown.unitOfMeasure(),
                shown.quantity(),
                shown.placeOfOrigin(),
                shown.pictureIds(),
                shown.badge(),
                shown.reference()),
            false);
    String address = reconciled();
    JsonNode price = finding(address, thing, "PRICE");
    JsonNode text = finding(address, thing, "TEXT");
    assertThat(List.of(price.path("repair").asString(), text.path("repair").asString()))
        .containsOnly("ASKED");
    assertThat(shown(sku(thing)).shown().price()).isEqualTo(Money.vnd(999_000));

    Api.Answer decided = decide(commune(), address, price, "OURS");
    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    assertThat(decided.json().path("repair").asString()).isEqualTo("OURS_SENT");
    await()
        .atMost(PATIENCE)
        .until(() -> shown(sku(thing)).shown().price().equals(Money.vnd(260_000)));
    assertThat(shown(sku(thing)).shown().name()).isEqualTo("Tên của sàn");

    assertThat(decide(commune(), address, price, "OURS").status()).isEqualTo(200);
    assertThat(decide(province(), address, price, "LEAVE").json().path("code").asString())
        .isEqualTo("finding.decided");
    assertThat(noted(price)).isOne();
    done(thing);
    assertThat(decide(commune(), address, text, "THEIRS").status()).isEqualTo(200);
    assertThat(finding(reconciled(), thing, "TEXT").path("repair").asString())
        .isEqualTo("THEIRS_TAKEN");
    assertThat(shown(sku(thing)).shown().name()).isEqualTo("Tên của sàn");
  }

  @Test
  void refusesADecisionOnWhatHasMovedMeanwhile() {
    Listed thing = listed("Vải quyết định đổi ý");
    dear(thing);
    String address = reconciled();
    JsonNode price = finding(address, thing, "PRICE");
    province()
        .with("If-Match", "*")
        .patch(
            "/api/v1/products/" + thing.product(),
            Map.of("offer", Map.of("price", Map.of("amount", 270_000, "currency", "VND"))));
    Api.Answer refused = decide(commune(), address, price, "THEIRS");
    assertThat(refused.status()).as(refused.text()).isEqualTo(409);
    assertThat(refused.json().path("code").asString()).isEqualTo("finding.moved");
    assertThat(noted(price)).isZero();
  }

  @Test
  void nobodyDecidesBeyondTheirUnitsNorWithoutTheRole() {
    Listed thing = listed("Vải quyết định phạm vi");
    dear(thing);
    String address = reconciled();
    JsonNode price = finding(address, thing, "PRICE");
    Api sibling = as(Role.COMMUNE, Onboarded.SIBLING);
    assertThat(decide(sibling, address, price, "OURS").status()).isEqualTo(404);
    assertThat(decide(team(), address, price, "OURS").status()).isEqualTo(403);
    assertThat(decide(commune(), address, price, "OTHERS").status()).isEqualTo(400);
    assertThat(shown(sku(thing)).shown().price()).isEqualTo(Money.vnd(999_000));
  }

  @Test
  void aSecondItemIsTakenDownWhenSomebodySaysSo() {
    Listed thing = listed("Vải quyết định đôi");
    gateway().createItem(thing.item().sellerId(), thing.item().shown(), "twin-" + thing.listing());
    String address = reconciled();
    JsonNode twin = finding(address, thing, "DOUBLE");
    assertThat(decide(commune(), address, twin, "THEIRS").status()).isEqualTo(422);
    assertThat(decide(commune(), address, twin, "OURS").status()).isEqualTo(200);
    assertThat(
            Sandbox.items("voso", sku(thing)).stream()
                .filter(item -> !item.path("status").asString().equals("WITHDRAWN"))
                .map(item -> item.path("channelItemId").asString()))
        .containsExactly(id(thing));
  }

  @Test
  void whatWasLeftIsNotAskedAgainAndWhatIsTheirsComesDown() {
    Listed left = listed("Vải quyết định để nguyên");
    Listed down = listed("Vải quyết định gỡ");
    dear(left);
    gateway().withdrawItem(id(down));
    String address = reconciled();
    assertThat(decide(commune(), address, finding(address, left, "PRICE"), "LEAVE").status())
        .isEqualTo(200);
    assertThat(decide(commune(), address, finding(address, down, "STATE"), "THEIRS").status())
        .isEqualTo(200);
    assertThat(finding(reconciled(), left, "PRICE").path("repair").asString()).isEqualTo("LEFT");
    assertThat(
            province().get("/api/v1/listings/" + down.listing()).json().path("desired").asString())
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void thePageShowsWhatWaitsAndTakesTheDecision() {
    Listed thing = listed("Vải quyết định trên trang");
    dear(thing);
    String address = reconciled();
    JsonNode price = finding(address, thing, "PRICE");
    assertThat(commune().get("/office/channels").text())
        .contains("Vải quyết định trên trang", "Chờ quyết định", "999000 VND")
        .doesNotContain("??");
    assertThat(team().get("/office/channels").text()).doesNotContain("quyết định trên trang");
    String look = address.substring(address.lastIndexOf('/') + 1);
    String form =
        "/office/channels/voso/decision?look=%s&finding=%s&choice=LEAVE"
            .formatted(look, price.path("id").asString());
    assertThat(commune().post(form, "").status()).isEqualTo(303);
    assertThat(commune().get("/office/channels").text())
        .doesNotContain("Vải quyết định trên trang");
    assertThat(noted(price)).isOne();
  }
}
