package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** A province's frame warns and never refuses. */
class PriceFrameIT extends CatalogRails {

  private static Map<String, Object> frame(String commodity, Object lowest, Object highest) {
    return Map.of("commodity", commodity, "lowest", lowest, "highest", highest);
  }

  private String made(String commodity) {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    Map<String, Object> body = new HashMap<>(product(household, commodity + " thử giá"));
    body.put("commodity", commodity);
    return "/api/v1/products/"
        + province().post("/api/v1/products", body).json().path("id").asString();
  }

  private static String warned(JsonNode product) {
    return product.at("/warnings/0/code").asString("");
  }

  @Test
  void tellsOfAPriceOutsideTheFrameAndStoresItAllTheSame() {
    String path = made("Quýt hồng");
    // A box of 5 kg for 260,000 is 52,000 a kilogram.
    assertThat(province().put("/api/v1/price-frames", frame("Quýt", 30_000, 60_000)).status())
        .isEqualTo(200);
    assertThat(warned(team().get(path).json())).isEmpty();
    province().put("/api/v1/price-frames", frame("Quýt", 60_000, 90_000));
    assertThat(warned(team().get(path).json())).isEqualTo("price-below-frame");
    Api.Answer dear =
        team()
            .with("If-Match", "*")
            .patch(path, Map.of("offer", Map.of("price", Map.of("amount", 900_000))));
    assertThat(dear.status()).isEqualTo(200);
    assertThat(warned(dear.json())).isEqualTo("price-above-frame");
    assertThat(dear.json().at("/warnings/0/message").asString()).contains("180000");
  }

  @Test
  void saysNothingOfWhatNobodyWeighedAndOfAnotherCommodity() {
    province().put("/api/v1/price-frames", frame("Cam", 1, 2));
    String path = made("Cam");
    assertThat(warned(team().get(path).json())).isEqualTo("price-above-frame");
    Api.Answer dozen = team().with("If-Match", "*").patch(path, Map.of("unitOfMeasure", "chục"));
    assertThat(dozen.json().path("warnings").size()).isZero();
    assertThat(team().get(made("Bưởi")).json().path("warnings").size()).isZero();
  }

  @Test
  void takesAConfirmedKindsOwnFrameFirst() {
    province().put("/api/v1/price-frames", frame("Xoài", 1, 2));
    Map<String, Object> ofKind = new HashMap<>(frame("Xoài", 10_000, 90_000));
    ofKind.put("kind", "Xoài cát");
    province().put("/api/v1/price-frames", ofKind);
    String path = made("Xoài");
    assertThat(warned(team().get(path).json())).isEqualTo("price-above-frame");
    JsonNode graded = province().put(path + "/grading", Map.of("kind", "xoài  CÁT")).json();
    assertThat(warned(graded)).isEmpty();
  }

  @Test
  void isSetForOnesOwnProvinceAndReadBelowItOnly() {
    created(Onboarded.verified(Onboarded.OWN), "Có trước");
    province().put("/api/v1/price-frames", frame("Nhãn", 10_000, 20_000));
    assertThat(codes(team())).contains("LONGAN");
    Api elsewhere = as(Role.PROVINCE, "2025-07-01:01");
    assertThat(codes(elsewhere)).doesNotContain("LONGAN");
    Map<String, Object> foreign = new HashMap<>(frame("Nhãn", 1, 2));
    foreign.put("province", Map.of("boundary", "2025-07-01", "code", "24"));
    assertThat(elsewhere.put("/api/v1/price-frames", foreign).status()).isEqualTo(404);
    assertThat(team().put("/api/v1/price-frames", frame("Nhãn", 1, 2)).status()).isEqualTo(403);
    for (Map<String, Object> wrong :
        List.of(
            frame("Nhãn", 5, 4),
            frame("Nhãn", -1, 4),
            frame("Rươi", 1, 2),
            frame("Nhãn", 1.5, 2))) {
      assertThat(province().put("/api/v1/price-frames", wrong).status()).isIn(400, 422);
    }
  }

  private static List<String> codes(Api caller) {
    return caller
        .get("/api/v1/price-frames")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("commodityCode").asString())
        .toList();
  }
}
