package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The third marketplace, that speaks otherwise and never calls, through the same doors. */
class ShopDemoIT extends CatalogRails {
  private static final String CHANNEL = "SHOP_DEMO";

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
}
