package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.testing.Api;

/** What nobody should type, and what becomes of it. */
class BadInputIT extends CatalogRails {

  private Map<String, Object> with(String household, Map<String, Object> changes) {
    Map<String, Object> body = new HashMap<>(product(household, "Mật ong kiểm thử"));
    body.putAll(changes);
    return body;
  }

  private JsonNode made(Map<String, Object> changes) {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    Api.Answer made = province().post("/api/v1/products", with(household, changes));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json();
  }

  @Test
  void keepsMarkupAsWordsAndSendsAMarketplaceNone() {
    Map<String, Object> words =
        Map.of(
            "name",
            "Mật <b>ong</b> rừng",
            "description",
            "<script>alert(1)</script>Hái dưới 5 < 6 kg &lt;i&gt;",
            "origin",
            Map.of("place", "Xã <img src=x onerror=alert(1)> Thử"));
    JsonNode made = made(words);
    assertThat(made.path("description").asString()).startsWith("<script>alert(1)</script>");
    JsonNode listing = live(made.path("id").asString(), "POSTMART");
    JsonNode item =
        Sandbox.api()
            .with("Authorization", "Bearer test")
            .get("/sandbox/postmart/v1/items/" + listing.path("channelItemId").asString())
            .json();
    assertThat(item.path("name").asString()).isEqualTo("Mật ong rừng");
    assertThat(item.toString()).doesNotContain("<", ">", "alert", "&lt;", "onerror");
    assertThat(item.path("description").asString()).contains("dưới 5 ‹ 6 kg");
  }

  @Test
  void composesWordsAndDropsWhatCannotBeSeen() {
    String apart = Normalizer.normalize("Mật ong Lục Ngạn", Normalizer.Form.NFD);
    JsonNode made = made(Map.of("name", "\u202E" + apart + "\u0000\u0007"));
    assertThat(made.path("name").asString()).isEqualTo("Mật ong Lục Ngạn");
    assertThat(
            team()
                .get("/api/v1/products?q=mat ong luc ngan".replace(" ", "%20"))
                .json()
                .path("items")
                .size())
        .isPositive();
  }

  @Test
  void refusesADescriptionOfTwoMegabytesAndOneThatIsMerelyTooLong() {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    Api.Answer huge =
        province()
            .post("/api/v1/products", with(household, Map.of("description", "x".repeat(2 << 20))));
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.json().path("code").asString()).isEqualTo("body.too-large");
    Api.Answer longer =
        province()
            .post("/api/v1/products", with(household, Map.of("description", "x".repeat(20_000))));
    assertThat(longer.status()).isEqualTo(422);
    assertThat(longer.json().at("/errors/0/code").asString()).isEqualTo("length");
  }

  @Test
  void refusesWhatIsNoNumberOfMoney() {
    String household = Onboarded.verified(Onboarded.OWN);
    created(household, "Có trước");
    for (String amount : new String[] {"-1", "1e30", "\"nhiều\"", "1.5", "null"}) {
      Api.Answer answer =
          province()
              .post(
                  "/api/v1/products",
                  JsonMapper.shared()
                      .readTree(
                          """
                          {"householdId": "%s", "name": "Na", "unitOfMeasure": "kg",
                           "offer": {"price": {"amount": %s, "currency": "VND"}, "quantity": 1}}
                          """
                              .formatted(household, amount)));
      assertThat(answer.status()).as(amount + " " + answer.text()).isIn(400, 422);
      assertThat(answer.json().path("code").asString()).isNotEmpty();
    }
  }

  @Test
  void tellsWhereAGroupLeadsToNoneOrToSeveral() {
    assertThat(warned(made(Map.of("group", "Chế biến")))).isEqualTo("group-ambiguous");
    assertThat(warned(made(Map.of("group", "Vải, may mặc")))).isEqualTo("group-outdated");
    assertThat(warned(made(Map.of("group", "Đồ chơi")))).isEqualTo("group-unknown");
    assertThat(made(Map.of("group", "Thực phẩm")).path("warnings").size()).isZero();
    assertThat(team().get("/api/v1/ocop-groups?on=2021-01-01").json().path("items").size())
        .isEqualTo(32);
  }

  /** The passport's library could read and write CBOR for everybody; no door promises that. */
  @Test
  void speaksNoFormatBesideJson() {
    byte[] emptyMap = {(byte) 0xa0};
    assertThat(province().send("POST", "/api/v1/products", emptyMap, "application/cbor").status())
        .isEqualTo(415);
    assertThat(province().with("Accept", "application/cbor").get("/api/v1/products").status())
        .isEqualTo(406);
  }

  @Test
  void takesNoPhotoOfAnotherHouseholdNorOneThatIsNotThere() {
    String household = Onboarded.verified(Onboarded.OWN);
    String path = "/api/v1/products/" + created(household, "Có ảnh").path("id").asString();
    FakeOnboarding.photoOf("photo-own", household);
    FakeOnboarding.photoOf("photo-other", "another-household");
    FakeOnboarding.photoAnswers("photo-none", 404);
    FakeOnboarding.photoAnswers("photo-away", 503);
    assertThat(photos(path, "photo-own").status()).isEqualTo(200);
    Api.Answer other = photos(path, "photo-own", "photo-other");
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().at("/errors/0/pointer").asString()).isEqualTo("/photoIds/1");
    assertThat(other.json().at("/errors/0/code").asString()).isEqualTo("photo-of-another");
    assertThat(photos(path, "photo-none").json().at("/errors/0/code").asString())
        .isEqualTo("photo-unknown");
    Api.Answer away = photos(path, "photo-away");
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isPresent();
    FakeOnboarding.photoAnswers("photo-own", 503);
    assertThat(photos(path, "photo-own").status()).isEqualTo(200);
  }

  private Api.Answer photos(String path, String... ids) {
    return team().with("If-Match", "*").patch(path, Map.of("photoIds", List.of(ids)));
  }

  private static String warned(JsonNode product) {
    return product.at("/warnings/0/code").asString();
  }
}
