package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** What it would cost and what would be sent, before anything is listed. */
class PreviewIT extends CatalogRails {

  private JsonNode preview(String productId, String what, String channel) {
    Api.Answer answer =
        team().get("/api/v1/products/" + productId + "/" + what + "?channel=" + channel);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode made(String name) {
    return created(Onboarded.verified(Onboarded.OWN), name);
  }

  @Test
  void reckonsWhatIsLeftAndCallsTheFiguresDemoOnes() {
    JsonNode cost =
        preview(made("Vải thiều tính phí").path("id").asString(), "landed-cost", "voso");
    assertThat(cost.path("goods").asLong()).isEqualTo(260_000);
    // A box of 5 kg: 18,000 for the first kilogram, 5,000 for each of four more.
    assertThat(cost.at("/shipping/total").asLong()).isEqualTo(38_000);
    assertThat(cost.path("buyerPays").asLong() - cost.path("sellerGets").asLong())
        .isEqualTo(cost.at("/fees/total").asLong() + 38_000);
    assertThat(cost.at("/terms/standing").asString()).isEqualTo("DEMO");
    assertThat(cost.at("/terms/note").asString()).contains("thử nghiệm");
  }

  @Test
  void takesNoSenselessQuantityAndNoUnknownChannel() {
    String path = "/api/v1/products/" + made("Vải thiều số lượng").path("id").asString();
    assertThat(team().get(path + "/landed-cost?channel=VOSO&quantity=0").status()).isEqualTo(400);
    assertThat(team().get(path + "/landed-cost?channel=VOSO&quantity=10001").status())
        .isEqualTo(400);
    assertThat(team().get(path + "/payload?channel=NOWHERE").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POSTMART", "VOSO", "SHOP_DEMO"})
  void showsTheBytesAndNobodysParticulars(String channel) {
    JsonNode product = made("Vải thiều xem trước");
    JsonNode payload = preview(product.path("id").asString(), "payload", channel);
    JsonNode seller = payload.path("calls").path(0);
    JsonNode item = payload.path("calls").path(1);
    assertThat(seller.path("body").asString()).contains("***").doesNotContain("090");
    assertThat(item.path("body").asString()).contains(product.path("sku").asString());
    assertThat(payload.toString()).doesNotContain("Bearer");
    assertThat(payload.path("faults")).isEmpty();
  }

  @Test
  void sendsExactlyWhatItShowed() {
    JsonNode product = made("Vải thiều gửi đúng");
    String id = product.path("id").asString();
    JsonNode shown =
        JsonMapper.shared()
            .readTree(preview(id, "payload", "POSTMART").at("/calls/1/body").asString());
    live(id, "POSTMART");
    JsonNode there = Sandbox.items("postmart", product.path("sku").asString()).getFirst();
    for (String field : new String[] {"sku", "name", "price", "quantity", "placeOfOrigin"}) {
      assertThat(there.path(field)).isEqualTo(shown.path(field));
    }
    assertThat(shown.path("category").asString()).isEqualTo("demo-food-fruit");
  }

  @Test
  void queuesKindsThatNoCategoryIsKnownFor() {
    Map<String, Object> product =
        new HashMap<>(product(Onboarded.verified(Onboarded.OWN), "Tượng gỗ thử"));
    product.put("group", "Nhóm chưa ai xếp");
    product.put("commodity", "Tượng gỗ");
    JsonNode made =
        await()
            .atMost(PATIENCE)
            .until(() -> province().post("/api/v1/products", product), one -> one.status() == 201)
            .json();
    live(made.path("id").asString(), "VOSO");
    Api.Answer queue = as(Role.MINISTRY, "2025-07-01:VN").get("/api/v1/channels/voso/unmapped");
    assertThat(queue.json().path("items").toString()).contains("Nhóm chưa ai xếp");
    assertThat(queue.json().path("items").toString()).doesNotContain("Vải thiều");
  }
}
