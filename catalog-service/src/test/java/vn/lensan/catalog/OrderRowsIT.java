package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** Rows of order lists, as onboarding-service hands them on for whoever started the import. */
class OrderRowsIT extends CatalogRails {

  private JsonNode batch(Map<String, Object> row, boolean write, String unit) {
    Api.Answer answer =
        Api.onPort(port)
            .as(TestIdentity.token("onboarding-service", Role.SERVICE))
            .with("X-Lensan-Role", "COMMUNE")
            .with("X-Lensan-Units", unit)
            .post(
                "/internal/v1/orders/batch",
                Map.of("jobId", "j1", "write", write, "rows", List.of(row)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/results/0");
  }

  private String outcome(Map<String, Object> row) {
    return batch(row, true, Onboarded.OWN).path("outcome").asString();
  }

  private String refusal(Map<String, Object> row) {
    JsonNode result = batch(row, true, Onboarded.OWN);
    assertThat(result.path("outcome").asString()).as(result.toString()).isEqualTo("REFUSED");
    return result.path("code").asString();
  }

  private Map<String, Object> row() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Vải trong danh sách");
    JsonNode listing = live(product.path("id").asString(), "POSTMART");
    Map<String, Object> row = new HashMap<>();
    row.putAll(
        Map.of(
            "rowId", "r1", "rowNumber", 2, "channel", "postmart", "buyerId", "buyer-of-the-list"));
    row.putAll(Map.of("channelOrderId", "LIST-1", "placedOn", "2026-10-01", "quantity", 3));
    row.putAll(Map.of("channelItemId", listing.path("channelItemId").asString()));
    row.putAll(Map.of("unitPrice", 250_000, "shipping", 20_000, "status", "DELIVERED"));
    return row;
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(row);
    changed.put(field, value);
    return changed;
  }

  @Test
  void makesOneOrderHoweverOftenARowComes() {
    Map<String, Object> row = row();
    assertThat(batch(row, false, Onboarded.OWN).path("outcome").asString()).isEqualTo("CREATED");
    assertThat(orders("LIST-1")).isEmpty();
    JsonNode outside = batch(row, true, Onboarded.SIBLING);
    assertThat(outside.path("code").asString()).isEqualTo("order-item-unknown");
    assertThat(outside.path("message").asString())
        .isEqualTo(
            batch(with(row, "channelItemId", "none"), true, Onboarded.OWN)
                .path("message")
                .asString());
    assertThat(outcome(row)).isEqualTo("CREATED");
    assertThat(outcome(row)).isEqualTo("UNCHANGED");
    assertThat(batch(row, false, Onboarded.OWN).path("outcome").asString()).isEqualTo("UNCHANGED");
    assertThat(orders("LIST-1")).hasSize(1);
    JsonNode order = orders("LIST-1").getFirst();
    assertThat(order.path("status").asString()).isEqualTo("DELIVERED");
    assertThat(order.at("/total/amount").asLong()).isEqualTo(3 * 250_000 + 20_000);
    assertThat(order.toString()).doesNotContain("buyer-of-the-list");
    assertThat(refusal(with(row, "quantity", 4))).isEqualTo("order-differs");
    assertThat(refusal(with(row, "status", "LOST"))).isEqualTo("order-status-unknown");
    assertThat(refusal(with(row, "channel", "chợ"))).isEqualTo("channel-unknown");
    Map<String, Object> other = with(row, "channelOrderId", "LIST-2");
    assertThat(refusal(with(other, "quantity", 0))).isEqualTo("order-quantity-wrong");
    assertThat(refusal(with(other, "unitPrice", -1))).isEqualTo("order-amount-wrong");
    assertThat(refusal(with(other, "discount", 9_000_000))).isEqualTo("order-total-mismatch");
    assertThat(orders("LIST-2")).isEmpty();
  }
}
