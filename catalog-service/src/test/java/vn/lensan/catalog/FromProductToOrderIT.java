package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** The main job, from a product to its order, with the real simulators. */
class FromProductToOrderIT extends CatalogRails {

  @Test
  void bringsACertifiedProductOntoBothChannelsAndTakesItsOrder() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Vải thiều thử nghiệm");
    String id = product.path("id").asString();
    Api.Answer certified =
        province()
            .put(
                "/api/v1/products/" + id + "/ocop-certificate",
                Map.of("decisionNumber", "12/QĐ-UBND", "stars", 4, "issuedOn", "2025-10-01"));
    assertThat(certified.status()).as(certified.text()).isEqualTo(200);
    assertThat(certified.json().at("/ocopCertificate/validUntil").asString())
        .isEqualTo("2028-10-01");

    live(id, "POSTMART");
    live(id, "voso");
    String sku = product.path("sku").asString();
    assertThat(Sandbox.items("postmart", sku)).hasSize(1);
    assertThat(Sandbox.items("voso", sku)).hasSize(1);

    String channelOrderId = Sandbox.order("postmart", sku, 3);
    JsonNode order = order(channelOrderId);
    assertThat(order.path("status").asString()).isEqualTo("PLACED");
    assertThat(order.at("/total/amount").asLong()).isEqualTo(3 * 260_000 + 20_000);
    assertThat(order.at("/lines/0/productId").asString()).isEqualTo(id);

    Api.Answer confirmed =
        team().post("/api/v1/orders/" + order.path("id").asString() + "/confirmation", "");
    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    await()
        .atMost(PATIENCE)
        .until(
            () -> order(channelOrderId),
            seen -> seen.at("/decision/state").asString().equals("ACKNOWLEDGED"));
    assertThat(orders(channelOrderId)).hasSize(1);
  }
}
