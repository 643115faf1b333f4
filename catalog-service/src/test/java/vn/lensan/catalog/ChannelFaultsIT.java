package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A marketplace that misbehaves: never two items, and all is well when it is well again. */
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

  /** The fault strikes every call, so that nothing hangs on luck. */
  private void survives(String name, String fault) {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), name);
    String errorBefore = lastErrorAt();
    Sandbox.faults("voso", Map.of(fault, 1.0));
    JsonNode listing = requested(product);
    await().atMost(PATIENCE).until(() -> !lastErrorAt().equals(errorBefore));
    Sandbox.noFaults("voso");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
    observed(listing.path("id").asString(), "LIVE");
    assertThat(Sandbox.items("voso", product.path("sku").asString())).hasSize(1);
  }

  private String lastErrorAt() {
    return channel().at("/lastError/at").asString("");
  }

  private JsonNode channel() {
    return as(Role.MINISTRY, "2025-07-01:VN").get("/api/v1/channels/voso").json();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeoutAfterCreate",
        "errorRate",
        "wrongJson",
        "okWithErrorBody",
        "hugeBody",
        "redirect",
        "slowLoris",
        "tooManyRequests"
      })
  void makesOneItemWhateverGoesWrong(String fault) {
    survives("Mứt thử nghiệm " + fault, fault);
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

  /** Nobody resets it: it tries by itself whether the marketplace is well. */
  @Test
  void closesTheBreakerAgainWhenTheMarketplaceIsWell() {
    Sandbox.faults("voso", Map.of("errorRate", 1.0));
    List<String> listings = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Chè thử cầu dao " + i);
      listings.add(requested(product).path("id").asString());
    }
    breaker("OPEN");
    Sandbox.noFaults("voso");
    breaker("CLOSED");
    listings.forEach(id -> observed(id, "LIVE"));
    listings.forEach(
        id ->
            assertThat(province().get("/api/v1/listings/" + id).json().at("/job/status").asString())
                .isNotEqualTo("DEAD"));
  }

  private void breaker(String state) {
    await()
        .atMost(PATIENCE)
        .until(() -> channel().at("/circuitBreaker/state").asString().equals(state));
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
      assertThat(province().get("/api/v1/listings/" + id).json().path("observed").asString())
          .as("held as long as the other goes on")
          .isNotEqualTo("LIVE");
    }
    assertThat(
            as(Role.MINISTRY, "2025-07-01:VN")
                .get("/api/v1/channels/postmart")
                .json()
                .at("/circuitBreaker/failed")
                .asInt())
        .isZero();
  }

  /** One answer of 429 holds all calls back, not only the one that it answered. */
  @Test
  void callsNobodyBeforeTheTimeThatWasAskedFor() {
    Sandbox.faults("voso", Map.of("tooManyRequests", 1.0, "retryAfterSeconds", 60));
    long before = tooMany();
    List<JsonNode> products = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      products.add(created(Onboarded.verified(Onboarded.OWN), "Hồi thử hạn mức " + i));
    }
    products.forEach(this::requested);
    await().atMost(PATIENCE).until(() -> tooMany() > before);
    long underWay = 8;
    await()
        .during(Duration.ofSeconds(3))
        .atMost(PATIENCE)
        .until(() -> tooMany() - before <= underWay);
  }

  private static long tooMany() {
    return Sandbox.api().get("/sandbox/voso/calls").json().at("/byStatus/429").asLong(0);
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
