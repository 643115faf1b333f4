package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The page of products: what is missing, what ends, and nothing beyond the reader's units. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ProductPageIT extends CatalogRails {
  private final MongoOperations mongo;

  ProductPageIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private JsonNode bare(String commune, String name) {
    Map<String, Object> body = new HashMap<>(product(Onboarded.verified(commune), name));
    body.remove("photoIds");
    return await()
        .atMost(PATIENCE)
        .until(() -> province().post("/api/v1/products", body), answer -> answer.status() == 201)
        .json();
  }

  private static String page(Api reader, String more) {
    Api.Answer answer = reader.get("/office/products" + more);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("??");
    return answer.text();
  }

  @Test
  void asksOneQuestionForEachProductAndShowsNothingOfOtherUnits() {
    bare(Onboarded.OWN, "Cam xã mình <b>");
    bare(Onboarded.SIBLING, "Bưởi xã bên");
    String own = page(team(), "");
    assertThat(own).contains("Cam xã mình &lt;b&gt;", "Chụp giúp một ảnh rõ");
    assertThat(own).doesNotContain("Bưởi xã bên");
    assertThat(page(province(), "")).contains("Cam xã mình", "Bưởi xã bên");
    assertThat(page(province(), "?unit=" + Onboarded.SIBLING))
        .contains("Bưởi xã bên")
        .doesNotContain("Cam xã mình");
    assertThat(page(team(), "?unit=" + Onboarded.SIBLING)).doesNotContain("Bưởi xã bên");
    assertThat(page(team(), "?lang=en")).contains("Ask next:");
    assertThat(as(Role.AUDITOR, Onboarded.OWN).get("/office/products").status()).isEqualTo(403);
  }

  @Test
  void showsWhichCertificateEndsWithTheMarketplacesWordForIt() {
    JsonNode product = created(Onboarded.verified(Onboarded.OWN), "Nem sắp hết hạn");
    String id = product.path("id").asString();
    LocalDate issued = Days.today(Clock.systemUTC()).minusMonths(36).plusDays(20);
    Map<String, Object> certificate =
        Map.of("decisionNumber", "31/QĐ", "stars", 4, "issuedOn", issued.toString());
    assertThat(province().put("/api/v1/products/" + id + "/ocop-certificate", certificate).status())
        .isEqualTo(200);
    assertThat(page(team(), "")).contains("Nem sắp hết hạn", "4 sao, quyết định 31/QĐ", "còn ");
    live(id, "VOSO");
    Map<String, Object> revocation =
        Map.of(
            "decisionNumber",
            "32/QĐ",
            "reason",
            "Thử",
            "revokedOn",
            Days.today(Clock.systemUTC()).toString(),
            "certificates",
            List.of(Map.of("productId", id, "decisionNumber", "31/QĐ")));
    province().post("/api/v1/products/ocop-revocations", revocation);
    await()
        .atMost(PATIENCE)
        .until(() -> page(team(), ""), text -> text.contains("sàn xác nhận đã gỡ lúc"));
    assertThat(page(team(), "")).contains("bị thu hồi");
  }

  /** A province of more products than one page looks at: it says so and leads on. */
  @Test
  void saysWhatItDidNotLookAtAndLeadsToSmallerPlaces() {
    String household = Onboarded.verified(Onboarded.OWN);
    String id = created(household, "Một trong hai nghìn").path("id").asString();
    Document one =
        Objects.requireNonNull(
            mongo.getCollection("products").find(new Document("_id", id)).first());
    List<Document> many = new ArrayList<>();
    for (int number = 0; number <= 2_000; number++) {
      Document copy = new Document(one).append("_id", "many-" + number);
      many.add(copy.append("within", List.of("2025-07-01:VN", "2025-07-01:99")));
    }
    mongo.getCollection("products").insertMany(many);
    mongo
        .getCollection("units")
        .insertOne(
            new Document("_id", "2025-07-01:99001")
                .append("name", "Xã Chín Chín")
                .append("level", "COMMUNE")
                .append("parent", "99"));
    assertThat(page(as(Role.PROVINCE, "2025-07-01:99"), ""))
        .contains("Mới xem 2.000 sản phẩm đầu", "Xã Chín Chín");
    assertThat(page(team(), "")).doesNotContain("Mới xem", "Xã Chín Chín");
    mongo.getCollection("products").deleteMany(new Document("within", "2025-07-01:99"));
  }
}
