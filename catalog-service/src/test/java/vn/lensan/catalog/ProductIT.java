package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** Products at their doors: what is taken, what is refused and how. */
class ProductIT extends CatalogRails {

  private Map<String, Object> with(String household, String field, Object value) {
    Map<String, Object> body = new HashMap<>(product(household, "Mật ong thử nghiệm"));
    body.put(field, value);
    return body;
  }

  private static Map<String, Object> offer(long price, long quantity) {
    return Map.of("price", Map.of("amount", price, "currency", "VND"), "quantity", quantity);
  }

  private void refused(Map<String, Object> body, String pointer) {
    Api.Answer answer = province().post("/api/v1/products", body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
  }

  @Test
  void refusesWhatNoProductCanBe() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode made = created(household, "Mật ong thử nghiệm");
    refused(with(household, "offer", offer(-1, 5)), "/offer/price/amount");
    refused(with(household, "offer", offer(1, -5)), "/offer/quantity");
    refused(with(household, "unitOfMeasure", "vài nắm"), "/unitOfMeasure");
    refused(with(household, "description", "x".repeat(10_001)), "/description");
    refused(with("nobody", "description", "x"), "/householdId");
    refused(with(household, "sku", "a b"), "/sku");
    Api.Answer taken =
        province().post("/api/v1/products", with(household, "sku", made.path("sku").asString()));
    assertThat(taken.status()).isEqualTo(409);
    Api.Answer huge =
        province().post("/api/v1/products", with(household, "description", "x".repeat(2 << 20)));
    assertThat(huge.status()).isEqualTo(413);
    Api.Answer html =
        province()
            .post("/api/v1/products", with(household, "description", "<script>alert(1)</script>"));
    assertThat(html.json().path("description").asString()).isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void tellsTheCommodityAndItsCode() {
    String household = Onboarded.verified(Onboarded.OWN);
    assertThat(created(household, "Quà quê").path("commodityCode").asString()).isEqualTo("LYCHEE");
    Map<String, Object> unsaid = new HashMap<>(product(household, "Mật ong rừng thử"));
    unsaid.remove("commodity");
    JsonNode proposed = province().post("/api/v1/products", unsaid).json();
    assertThat(proposed.path("commodity").asString()).isEqualTo("Mật ong");
    JsonNode list = team().get("/api/v1/commodities").json();
    assertThat(list.path("items").valueStream().map(item -> item.path("code").asString()))
        .contains("LYCHEE", "HONEY", "OTHER");
  }

  @Test
  void changesOnlyWhatWasSeen() {
    JsonNode made = created(Onboarded.verified(Onboarded.OWN), "Trà thử nghiệm");
    String path = "/api/v1/products/" + made.path("id").asString();
    String etag = province().get(path).header("etag").orElseThrow();
    Map<String, Object> patch = Map.of("offer", Map.of("quantity", 7));
    assertThat(province().patch(path, patch).status()).isEqualTo(428);
    Api.Answer changed = province().with("If-Match", etag).patch(path, patch);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.json().at("/offer/quantity").asInt()).isEqualTo(7);
    assertThat(changed.json().at("/offer/price/amount").asLong()).isEqualTo(260_000);
    assertThat(province().with("If-Match", etag).patch(path, patch).status()).isEqualTo(412);
    Api.Answer moved =
        province().with("If-Match", "*").patch(path, Map.of("householdId", "another"));
    assertThat(moved.status()).isEqualTo(422);
  }

  @Test
  void keepsWhenAndHowAProductIsOffered() {
    JsonNode made = created(Onboarded.verified(Onboarded.OWN), "Vải theo ngày");
    String path = "/api/v1/products/" + made.path("id").asString();
    Map<String, Object> when =
        Map.of(
            "validity",
            Map.of("from", "2026-06-01", "until", "2026-07-15"),
            "salesModel",
            "THROUGH_COLLECTOR");
    assertThat(province().with("If-Match", "*").patch(path, Map.of("offer", when)).status())
        .isEqualTo(200);
    JsonNode offer = province().get(path).json().path("offer");
    assertThat(offer.at("/validity/until").asString()).isEqualTo("2026-07-15");
    assertThat(offer.path("salesModel").asString()).isEqualTo("THROUGH_COLLECTOR");
    assertThat(offer.path("quantity").asInt()).isEqualTo(600);
    Map<String, Object> unknown = Map.of("offer", Map.of("salesModel", "BY_POST"));
    assertThat(province().with("If-Match", "*").patch(path, unknown).status()).isEqualTo(400);
  }

  @Test
  void takesOnlyCertificatesThatCanBe() {
    JsonNode made = created(Onboarded.verified(Onboarded.OWN), "Mỳ thử nghiệm");
    String path = "/api/v1/products/" + made.path("id").asString() + "/ocop-certificate";
    Map<String, Object> good =
        Map.of("decisionNumber", "12/QĐ", "stars", 4, "score", 71.5, "issuedOn", "2025-10-01");
    for (Map<String, Object> wrong :
        List.<Map<String, Object>>of(
            Map.of("stars", 2), Map.of("score", 69.9), Map.of("issuedOn", "2027-01-01"))) {
      Map<String, Object> body = new HashMap<>(good);
      body.putAll(wrong);
      Api.Answer answer = province().put(path, body);
      assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    }
    assertThat(province().put(path, good).status()).isEqualTo(200);
    assertThat(province().put(path, good).status()).isEqualTo(200);
    Map<String, Object> other = new HashMap<>(good);
    other.put("decisionNumber", "13/QĐ");
    assertThat(province().put(path, other).status()).isEqualTo(428);
    assertThat(province().with("If-Match", "*").put(path, other).status()).isEqualTo(200);
    assertThat(team().put(path, good).status()).isEqualTo(403);
  }

  @Test
  void saysWhatAListingStillMisses() {
    String household = Onboarded.registered(Onboarded.OWN);
    Map<String, Object> bare = new HashMap<>(product(household, "Cam thử nghiệm"));
    bare.remove("photoIds");
    bare.remove("origin");
    bare.remove("commodity");
    bare.put("name", "Quà quê thử nghiệm");
    JsonNode made =
        await()
            .atMost(PATIENCE)
            .until(
                () -> province().post("/api/v1/products", bare), answer -> answer.status() == 201)
            .json();
    String id = made.path("id").asString();
    Api.Answer refused = request(id, "VOSO");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().path("code").asString()).isEqualTo("listing.not-ready");
    assertThat(refused.json().path("errors").valueStream().map(e -> e.path("code").asString()))
        .containsExactly(
            "household-not-verified",
            "consent-missing",
            "commodity-missing",
            "photo-missing",
            "origin-place-missing");
    JsonNode gaps = team().get("/api/v1/products/" + id + "/completeness?channel=voso").json();
    assertThat(gaps.path("percent").asInt()).isBetween(20, 60);
    assertThat(gaps.path("listable").asBoolean()).isFalse();
    assertThat(gaps.path("next").asString()).contains("xác minh");
    assertThat(gaps.at("/quality/grade").asString()).isEqualTo("D");
    assertThat(gaps.at("/languages/0/language").asString()).isEqualTo("vi");
    assertThat(gaps.at("/missing/3/question").asString()).contains("ảnh");
  }

  @Test
  void importsRowsAgainWithoutDoubling() {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    Map<String, Object> row = new HashMap<>();
    row.putAll(
        Map.of("rowId", "r1", "rowNumber", 4, "householdId", household, "name", "Bưởi da xanh"));
    row.putAll(
        Map.of("stars", 4, "decisionNumber", "12/QĐ", "issuedOn", "2025-10-01", "price", 45000));
    row.putAll(
        Map.of("unitOfMeasure", "quả", "quantity", 900, "channels", List.of("Postmart", "Voso")));
    JsonNode first = batch(row, "PROVINCE", Onboarded.PROVINCE);
    assertThat(first.path("outcome").asString()).isEqualTo("CREATED");
    assertThat(first.path("doubtful").asBoolean()).isTrue();
    assertThat(first.path("code").asString()).isEqualTo("not-listable");
    assertThat(batch(row, "PROVINCE", Onboarded.PROVINCE).path("outcome").asString())
        .isEqualTo("UNCHANGED");
    row.put("price", 46000);
    assertThat(batch(row, "COMMUNE", Onboarded.OWN).path("outcome").asString())
        .isEqualTo("UPDATED");
    assertThat(batch(row, "COMMUNE", Onboarded.OWN).path("code").asString())
        .isEqualTo("certificate-not-yours");
    JsonNode outside = batch(row, "COMMUNE", Onboarded.SIBLING);
    assertThat(outside.path("outcome").asString()).isEqualTo("REFUSED");
    assertThat(
            province()
                .get("/api/v1/products?household=" + household + "&q=buoi")
                .json()
                .path("items")
                .size())
        .isEqualTo(1);
  }

  private JsonNode batch(Map<String, Object> row, String role, String unit) {
    return batch(row, role, unit, true);
  }

  private JsonNode batch(Map<String, Object> row, String role, String unit, boolean write) {
    Api.Answer answer =
        Api.onPort(port)
            .as(TestIdentity.token("onboarding-service", Role.SERVICE))
            .with("X-Lensan-Role", role)
            .with("X-Lensan-Units", unit)
            .post(
                "/internal/v1/products/batch",
                Map.of("jobId", "j1", "write", write, "rows", List.of(row)));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/results/0");
  }

  private static Map<String, Object> row(String household, String name, long price) {
    Map<String, Object> row = new HashMap<>();
    row.put("rowId", "r1");
    row.put("rowNumber", 2);
    row.put("householdId", household);
    row.put("name", name);
    row.put("unitOfMeasure", "kg");
    row.put("price", price);
    row.put("quantity", 5);
    return row;
  }

  private int productsOf(String household) {
    return province().get("/api/v1/products?household=" + household).json().path("items").size();
  }

  @Test
  void tellsWhatARowWouldDoWithoutDoingIt() {
    String household = Onboarded.verified(Onboarded.OWN);
    Map<String, Object> row = row(household, "Na dai", 30_000);
    row.put("channels", List.of("POSTMART", "CHỢ LẠ"));
    JsonNode asked = batch(row, "PROVINCE", Onboarded.PROVINCE, false);
    assertThat(asked.path("outcome").asString()).isEqualTo("CREATED");
    assertThat(asked.path("doubtful").asBoolean()).isTrue();
    assertThat(productsOf(household)).isZero();
    JsonNode done = batch(row, "PROVINCE", Onboarded.PROVINCE);
    assertThat(done.path("outcome").asString()).isEqualTo("CREATED");
    assertThat(done.path("productId").asString()).isEqualTo(asked.path("productId").asString());
    assertThat(done.path("code").asString()).isEqualTo(asked.path("code").asString());
    row.put("price", 31_000);
    assertThat(batch(row, "PROVINCE", Onboarded.PROVINCE, false).path("outcome").asString())
        .isEqualTo("UPDATED");
    assertThat(batch(row, "PROVINCE", Onboarded.PROVINCE).path("outcome").asString())
        .isEqualTo("UPDATED");
    assertThat(productsOf(household)).isOne();
  }

  @Test
  void renamesTheProductThatARowNamesAndNoOther() {
    String household = Onboarded.verified(Onboarded.OWN);
    String other = Onboarded.verified(Onboarded.OWN);
    Map<String, Object> row = row(household, "Ổi lê", 10_000);
    String id = batch(row, "PROVINCE", Onboarded.PROVINCE).path("productId").asString();
    row.put("productId", id);
    row.put("name", "Ổi lê Phượng Sơn");
    JsonNode renamed = batch(row, "PROVINCE", Onboarded.PROVINCE);
    assertThat(renamed.path("outcome").asString()).isEqualTo("UPDATED");
    assertThat(renamed.path("productId").asString()).isEqualTo(id);
    assertThat(productsOf(household)).isOne();
    Map<String, Object> foreign = row(other, "Ổi của hộ khác", 10_000);
    foreign.put("productId", id);
    assertThat(batch(foreign, "PROVINCE", Onboarded.PROVINCE).path("productId").asString())
        .isNotEqualTo(id);
    assertThat(productsOf(other)).isOne();
  }
}
