package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;

/** The third marketplace, that speaks otherwise and never calls, through the same doors. */
class ShopDemoIT extends CatalogRails {
  private static final String CHANNEL = "SHOP_DEMO";

  @AfterEach
  void wellAgain() {
    Sandbox.noFaults("shop-demo");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/shop-demo/circuit-breaker/reset", "");
  }

  private JsonNode willing(String name) {
    String household = Onboarded.verified(Onboarded.OWN);
    Onboarded.consents(household, 2, "POSTMART", "VOSO", CHANNEL);
    return created(household, name);
  }

  private JsonNode listing(JsonNode product) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> request(product.path("id").asString(), CHANNEL), answer -> answer.status() < 300)
        .json();
  }

  @Test
  void bringsAProductThereAndItsOrderBack() {
    JsonNode product = willing("Vải thiều hỏi thăm");
    JsonNode live = observed(listing(product).path("id").asString(), "LIVE");
    assertThat(live.path("channelItemId").asString()).matches("\\d+");
    String sku = product.path("sku").asString();
    String placed = Sandbox.order("shop-demo", sku, 2);
    JsonNode order = order(placed);
    assertThat(order.at("/total/amount").asLong()).isEqualTo(2 * 260_000 + 20_000);
    team().post("/api/v1/orders/" + order.path("id").asString() + "/confirmation", "");
    await()
        .atMost(PATIENCE)
        .until(() -> order(placed), seen -> !seen.path("status").asString().equals("PLACED"));
    assertThat(orders(placed)).hasSize(1);
  }

  @Test
  void tellsWhyItWasTurnedDown() {
    JsonNode product = willing("Cao thần dược hỏi thăm");
    JsonNode rejected = observed(listing(product).path("id").asString(), "REJECTED");
    assertThat(rejected.at("/reasons/0/code").asString()).isEqualTo("word.forbidden");
    assertThat(rejected.at("/reasons/0/raw").asString()).contains("FORBIDDEN_WORD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeoutAfterCreate", "okWithErrorBody", "wrongJson", "hugeBody"})
  void makesOneItemWhateverGoesWrong(String fault) {
    JsonNode product = willing("Mứt hỏi thăm " + fault);
    Sandbox.faults("shop-demo", Map.of(fault, 1.0));
    JsonNode listing = listing(product);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                !as(Role.MINISTRY, "2025-07-01:VN")
                    .get("/api/v1/channels/shop-demo")
                    .json()
                    .at("/lastError/code")
                    .asString("")
                    .isEmpty());
    Sandbox.noFaults("shop-demo");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/shop-demo/circuit-breaker/reset", "");
    observed(listing.path("id").asString(), "LIVE");
    assertThat(Sandbox.items("shop-demo", product.path("sku").asString())).hasSize(1);
  }
}
