package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A marketplace that misbehaves is no harm to the other, and what it says of an item is kept. */
class ChannelFaultsIT extends CatalogRails {

  @AfterEach
  void wellAgain() {
    Sandbox.noFaults("voso");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private JsonNode requested(JsonNode product) {
    Api.Answer answer =
        await()
            .atMost(PATIENCE)
            .until(
                () -> request(product.path("id").asString(), "VOSO"),
                tried -> tried.status() < 300);
    return answer.json();
  }

  private JsonNode channel() {
    return as(Role.MINISTRY, "2025-07-01:VN").get("/api/v1/channels/voso").json();
  }

  @Test
  void opensTheBreakerAndTellsOfIt() {
    Sandbox.faults("voso", Map.of("errorRate", 1.0));
    for (int i = 0; i < 4; i++) {
      requested(created(Onboarded.verified(Onboarded.OWN), "Trà xanh thử nghiệm " + i));
    }
    await()
        .atMost(PATIENCE)
        .until(() -> channel().at("/circuitBreaker/state").asString().equals("OPEN"));
    JsonNode other = as(Role.MINISTRY, "2025-07-01:VN").get("/api/v1/channels/postmart").json();
    assertThat(other.at("/circuitBreaker/state").asString()).isEqualTo("CLOSED");
  }

  /** Answers that drip hold every call to one marketplace; the other's do not wait for them. */
  @Test
  void theOtherMarketplaceGoesOnMeanwhile() {
    List<JsonNode> products = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      products.add(created(Onboarded.verified(Onboarded.OWN), "Sen thử sàn kia " + i));
    }
    Sandbox.faults("voso", Map.of("slowLoris", 1.0));
    List<String> held =
        products.stream().map(product -> requested(product).path("id").asString()).toList();
    for (JsonNode product : products) {
      live(product.path("id").asString(), "POSTMART");
    }
    for (String id : held) {
      assertThat(province().get("/api/v1/listings/" + id).json().at("/job/status").asString())
          .as("held as long as the other goes on")
          .isNotEqualTo("DONE");
    }
    assertThat(
            as(Role.MINISTRY, "2025-07-01:VN")
                .get("/api/v1/channels/postmart")
                .json()
                .at("/circuitBreaker/failed")
                .asInt())
        .isZero();
  }

  @Test
  void rejectsForGoodWhenTheConsentIsGone() {
    String household = Onboarded.verified(Onboarded.OWN);
    FakeOnboarding.refuse(household);
    JsonNode product = created(household, "Nấm thử nghiệm");
    JsonNode rejected = observed(requested(product).path("id").asString(), "REJECTED");
    assertThat(rejected.at("/reasons/0/code").asString()).isEqualTo("consent.missing");
    assertThat(Sandbox.items("voso", product.path("sku").asString())).isEmpty();
  }

  @Test
  void keepsThePartnersOwnWordsOfARejection() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Cao thần dược thử nghiệm");
    JsonNode rejected = observed(requested(product).path("id").asString(), "REJECTED");
    assertThat(rejected.at("/reasons/0/code").asString()).isEqualTo("word.forbidden");
    assertThat(rejected.at("/reasons/0/raw").asString()).contains("FORBIDDEN_WORD");
    assertThat(rejected.at("/reasons/0/message").asString()).contains("Bỏ từ đó");
  }

  @Test
  void followsTheProductAndTakesItDown() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Chuối thử nghiệm");
    String sku = product.path("sku").asString();
    JsonNode listing = requested(product);
    String id = listing.path("id").asString();
    observed(id, "LIVE");
    province()
        .with("If-Match", "*")
        .patch(
            "/api/v1/products/" + product.path("id").asString(),
            Map.of("offer", Map.of("quantity", 5)));
    await()
        .atMost(PATIENCE)
        .until(() -> Sandbox.items("voso", sku).getFirst().path("quantity").asInt() == 5);
    assertThat(team().post("/api/v1/listings/" + id + "/withdrawal", "").status()).isEqualTo(200);
    observed(id, "WITHDRAWN");
    assertThat(Sandbox.items("voso", sku).getFirst().path("status").asString())
        .isEqualTo("WITHDRAWN");
    assertThat(request(product.path("id").asString(), "VOSO").status()).isEqualTo(200);
    observed(id, "LIVE");
    assertThat(Sandbox.items("voso", sku)).hasSize(1);
  }
}
