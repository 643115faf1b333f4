package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;

/** What goes over the wire when something changed: that, and nothing else. */
class SyncPlanIT extends CatalogRails {

  @BeforeEach
  void well() {
    Sandbox.noFaults("voso");
    as(Role.MINISTRY, "2025-07-01:VN").post("/api/v1/channels/VOSO/circuit-breaker/reset", "");
  }

  private static Map<String, Long> calls() {
    Map<String, Long> calls = new HashMap<>();
    Sandbox.api()
        .get("/sandbox/voso/calls")
        .json()
        .path("byOperation")
        .properties()
        .forEach(one -> calls.put(one.getKey(), one.getValue().asLong()));
    return calls;
  }

  private static Map<String, Long> since(Map<String, Long> before) {
    Map<String, Long> more = new HashMap<>();
    calls()
        .forEach(
            (operation, count) -> {
              long grown = count - before.getOrDefault(operation, 0L);
              if (grown > 0) {
                more.put(operation, grown);
              }
            });
    return more;
  }

  private void patch(JsonNode product, Map<String, Object> offer) {
    assertThat(
            province()
                .with("If-Match", "*")
                .patch("/api/v1/products/" + product.path("id").asString(), Map.of("offer", offer))
                .status())
        .isEqualTo(200);
  }

  private void settled(String listing) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                province()
                    .get("/api/v1/listings/" + listing)
                    .json()
                    .at("/job/status")
                    .asString()
                    .equals("DONE"));
  }

  @Test
  void aChangeOfQuantityIsOneCallWithoutPictures() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Mơ thử kế hoạch");
    String listing = live(product.path("id").asString(), "VOSO").path("id").asString();
    settled(listing);
    Map<String, Long> before = calls();
    patch(product, Map.of("quantity", 7));
    String sku = product.path("sku").asString();
    await()
        .atMost(PATIENCE)
        .until(() -> Sandbox.items("voso", sku).getFirst().path("quantity").asInt() == 7);
    settled(listing);
    assertThat(since(before).values()).containsExactly(1L);
    JsonNode item = Sandbox.items("voso", sku).getFirst();
    assertThat(item.path("status").asString()).isEqualTo("LIVE");
    assertThat(item.at("/price/amount").asLong()).isEqualTo(260_000);
  }

  @Test
  void outsideItsSeasonAnOfferIsNotListedAndInItItIs() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Mận thử mùa vụ");
    int other = LocalDate.now().plusMonths(3).getMonthValue();
    patch(product, Map.of("season", Map.of("fromMonth", other, "toMonth", other)));
    String listing =
        await()
            .atMost(PATIENCE)
            .until(
                () -> request(product.path("id").asString(), "VOSO"),
                answer -> answer.status() < 300)
            .json()
            .path("id")
            .asString();
    settled(listing);
    String sku = product.path("sku").asString();
    assertThat(Sandbox.items("voso", sku)).isEmpty();
    patch(product, Map.of("season", Map.of("fromMonth", 1, "toMonth", 12)));
    observed(listing, "LIVE");
    patch(product, Map.of("season", Map.of("fromMonth", other, "toMonth", other)));
    observed(listing, "WITHDRAWN");
    assertThat(Sandbox.items("voso", sku)).hasSize(1);
  }
}
