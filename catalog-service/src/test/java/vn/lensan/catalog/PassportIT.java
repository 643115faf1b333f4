package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.catalog.passport.OfflineVerifier;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** What anybody learns of a product by its code, and what nobody does. */
class PassportIT extends CatalogRails {
  private static final String CHECK = "/verify/products/";
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
  private static final String NAME = FakeOnboarding.NAME;

  private Api anybody() {
    return Api.onPort(port);
  }

  private Api browser() {
    return anybody().with("Accept", BROWSER);
  }

  private String code(JsonNode product) {
    String path = "/api/v1/products/" + product.path("id").asString() + "/passport";
    Api.Answer label = team().get(path);
    assertThat(label.status()).as(label.text()).isEqualTo(200);
    assertThat(team().get(path).text()).isEqualTo(label.text());
    String code = label.json().path("code").asString();
    assertThat(label.json().path("address").asString()).endsWith(CHECK + code);
    return code;
  }

  private JsonNode seen(String code, String field, String value) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> anybody().get(CHECK + code).json(),
            answer -> answer.path(field).asString("").equals(value));
  }

  @Test
  void namesTheProducerOnlyWhileItAgreesToThat() {
    Onboarded.units();
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Vải thiều có gốc");
    String code = code(product);
    JsonNode story = seen(code, "place", "Xã Thử, Tỉnh Bắc Ninh");
    assertThat(story.path("showing").asString()).isEqualTo("STORY");
    assertThat(story.at("/product/name").asString()).isEqualTo("Vải thiều có gốc");
    assertThat(story.path("producerVerified").asBoolean()).isTrue();
    assertThat(story.toString()).doesNotContain(NAME, household, product.path("id").asString());

    Onboarded.named(household, 2);
    assertThat(seen(code, "showing", "NAMED").path("producer").asString()).isEqualTo(NAME);

    Onboarded.consents(household, 3, "VOSO");
    assertThat(seen(code, "showing", "STORY").has("producer")).isFalse();

    Onboarded.consents(household, 4);
    JsonNode silent = seen(code, "showing", "CERTIFICATES");
    assertThat(silent.has("product")).isFalse();
    assertThat(browser().get(CHECK + code).text())
        .contains("Hộ chưa đồng ý")
        .doesNotContain("Vải thiều", NAME);
  }

  @Test
  void showsAProductNamelessWhileTheNameCannotBeAskedFor() {
    String household = Onboarded.verified(Onboarded.OWN);
    String code = code(created(household, "Mật ong kín tên"));
    FakeOnboarding.refuseName(household);
    Onboarded.named(household, 2);
    assertThat(seen(code, "showing", "NAMED").has("producer")).isFalse();
  }

  @Test
  void showsAPageInVietnameseOrEnglishThatRunsNoWordOfTheStory() {
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Chè <script>alert(1)</script>");
    String id = product.path("id").asString();
    province()
        .put(
            "/api/v1/products/" + id + "/ocop-certificate",
            Map.of("decisionNumber", "77/QĐ-UBND", "stars", 4, "issuedOn", "2025-10-01"));
    String code = code(product);
    Api.Answer page = browser().get(CHECK + code);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-type").orElse("")).startsWith("text/html");
    assertThat(page.text())
        .contains("lang=\"vi\"", "còn hạn", "4 sao", "77/QĐ-UBND", "&lt;script&gt;", code)
        .doesNotContain("<script", "??");
    Api.Answer english = browser().with("Accept-Language", "en").get(CHECK + code);
    assertThat(english.text()).contains("lang=\"en\"", "4 stars").doesNotContain("??", "còn hạn");
    assertThat(browser().get(CHECK + "assets/verify.css").status()).isEqualTo(200);
  }

  @Test
  void tellsWhetherACertificateStillHolds() {
    String household = Onboarded.verified(Onboarded.OWN);
    String id = created(household, "Bánh hết hạn").path("id").asString();
    String code = code(team().get("/api/v1/products/" + id).json());
    assertThat(anybody().get(CHECK + code).json().path("certificates")).isEmpty();
    province()
        .put(
            "/api/v1/products/" + id + "/ocop-certificate",
            Map.of("decisionNumber", "5/QĐ-UBND", "stars", 3, "issuedOn", "2023-01-05"));
    JsonNode certificate = anybody().get(CHECK + code).json().at("/certificates/0");
    assertThat(certificate.path("state").asString()).isEqualTo("EXPIRED");
    assertThat(certificate.path("validUntil").asString()).startsWith("2026-01-0");
    assertThat(browser().get(CHECK + code).text()).contains("đã hết hạn");
  }

  /** Papers are the household's own: with its consent they go from page, JSON and signed form. */
  @Test
  void showsEveryPaperWithItsStateAndTheBatchesWhileTheHouseholdAgrees()
      throws GeneralSecurityException {
    String household = Onboarded.verified(Onboarded.OWN);
    String path = "/api/v1/products/" + created(household, "Vải có lô").path("id").asString();
    LocalDate today = Days.today(Clock.systemUTC());
    Map<String, Object> evidence =
        Map.of(
            "certificates",
            List.of(
                paper("FOOD_SAFETY", "AT-1", today.minusDays(1)),
                paper("VIETGAP", "VG-12", today.plusDays(400)),
                paper("ORGANIC", "HC-7", today.plusDays(20))),
            "batches",
            List.of(
                Map.of("code", "L1", "harvestedFrom", "2026-05-30"),
                Map.of(
                    "code",
                    "L2",
                    "harvestedFrom",
                    "2026-06-01",
                    "harvestedUntil",
                    "2026-06-09",
                    "quantity",
                    1200)),
            "traceId",
            "TX-<b>9</b>");
    Api.Answer changed = team().with("If-Match", "*").patch(path, Map.of("evidence", evidence));
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    String code = code(changed.json());
    JsonNode seen = seen(code, "showing", "STORY");
    assertThat(
            seen.path("certificates")
                .valueStream()
                .map(one -> one.path("kind").asString() + ' ' + one.path("state").asString()))
        .containsExactly("VIETGAP VALID", "ORGANIC DUE", "FOOD_SAFETY EXPIRED");
    assertThat(seen.at("/certificates/0/source").asString()).isEqualTo("HOUSEHOLD");
    assertThat(seen.at("/product/batches/0/code").asString()).isEqualTo("L2");
    assertThat(seen.at("/product/batches/0/harvestedUntil").asString()).isEqualTo("2026-06-09");
    assertThat(seen.at("/product/traceId").asString()).isEqualTo("TX-<b>9</b>");
    assertThat(browser().get(CHECK + code).text())
        .contains("VietGAP", "VG-12", "Hữu cơ", "sắp hết hạn", "đã hết hạn", "chưa hỏi lại nơi cấp")
        .contains("L2", "01/06/2026", "09/06/2026", "1.200 × thùng 5 kg", "TX-&lt;b&gt;9")
        .doesNotContain("??", "<b>9");
    byte[] signed = anybody().get(CHECK + code + "/signed").bytes();
    assertThat(signed.length).isLessThanOrEqualTo(225);
    assertThat(new OfflineVerifier(keys()).check(signed))
        .containsEntry(
            9L, Map.of(1L, today.plusDays(400).toEpochDay(), 3L, today.plusDays(20).toEpochDay()));

    Onboarded.consents(household, 2);
    assertThat(seen(code, "showing", "CERTIFICATES").path("certificates")).isEmpty();
    assertThat(browser().get(CHECK + code).text()).doesNotContain("VG-12", "L2", "TX-");
  }

  private static Map<String, Object> paper(String scheme, String number, LocalDate until) {
    return Map.of("scheme", scheme, "number", number, "validUntil", until.toString());
  }

  @Test
  void tellsASlipOfTheFingerFromAProductThatIsNot() {
    String code = code(created(Onboarded.verified(Onboarded.OWN), "Cam sành"));
    String typed = code.toLowerCase(Locale.ROOT).replace("-", "");
    assertThat(anybody().get(CHECK + typed).json().path("code").asString()).isEqualTo(code);
    char last = code.charAt(13) == 'A' ? 'B' : 'A';
    for (String wrong : List.of(code.substring(0, 13) + last, "%3Cscript%3E", "x".repeat(3000))) {
      Api.Answer mistyped = anybody().get(CHECK + wrong);
      assertThat(mistyped.status()).isEqualTo(404);
      assertThat(mistyped.json().path("code").asString()).isEqualTo("passport.mistyped");
    }
    Api.Answer unknown = anybody().get(CHECK + "0000-0000-0000");
    assertThat(unknown.json().path("reason").asString()).isEqualTo("unknown");
    Api.Answer page = browser().get(CHECK + "0000-0000-0000");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("Không có sản phẩm mang mã này").doesNotContain("??");
  }

  @Test
  void printsNoLabelForProductsOfOthers() {
    String id = created(Onboarded.verified(Onboarded.OWN), "Na của người").path("id").asString();
    Api beside = as(Role.TEAM, Onboarded.SIBLING);
    assertThat(beside.get("/api/v1/products/" + id + "/passport").status()).isEqualTo(404);
    String none = UUID.randomUUID().toString();
    assertThat(team().get("/api/v1/products/" + none + "/passport").status()).isEqualTo(404);
  }

  @Test
  void signsWhatAStrangerChecksWithoutANetwork() throws GeneralSecurityException {
    Onboarded.units();
    String household = Onboarded.verified(Onboarded.OWN);
    JsonNode product = created(household, "Vải thiều có chữ ký");
    String code = code(product);
    seen(code, "place", "Xã Thử, Tỉnh Bắc Ninh");
    OfflineVerifier stranger = new OfflineVerifier(keys());
    Map<Long, Object> claims = stranger.check(anybody().get(CHECK + code + "/signed").bytes());
    assertThat(claims)
        .containsEntry(2L, code.replace("-", ""))
        .containsEntry(4L, "Vải thiều có chữ ký")
        .containsEntry(5L, "Xã Thử, Tỉnh Bắc Ninh");

    String address = qr(product, "?signed=true");
    byte[] printed = Base64.getUrlDecoder().decode(address.substring(address.indexOf('#') + 1));
    assertThat(stranger.check(printed)).isEqualTo(claims);
    assertThat(qr(product, "")).endsWith(CHECK + code);

    Onboarded.consents(household, 2);
    seen(code, "showing", "CERTIFICATES");
    assertThat(anybody().get(CHECK + code + "/signed").status()).isEqualTo(409);
    assertThat(anybody().get(CHECK + "0000-0000-0000/signed").status()).isEqualTo(404);
  }

  private Map<String, String> keys() {
    return anybody()
        .get(CHECK + "keys")
        .json()
        .path("keys")
        .valueStream()
        .collect(Collectors.toMap(k -> k.path("kid").asString(), k -> k.path("x").asString()));
  }

  /** Read back from the picture, as a phone does. */
  private String qr(JsonNode product, String how) {
    String path = "/api/v1/products/" + product.path("id").asString() + "/passport/qr" + how;
    assertThat(team().with("Accept", "image/svg+xml").get(path).text()).startsWith("<svg");
    Api.Answer png = team().with("Accept", "image/png").get(path);
    assertThat(png.header("content-type")).hasValue("image/png");
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.bytes()));
      int width = picture.getWidth();
      int[] dots = picture.getRGB(0, 0, width, width, null, 0, width);
      LuminanceSource light = new RGBLuminanceSource(width, width, dots);
      // Nothing but the code is on it, so no corner has to be guessed.
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(light)),
              Map.of(DecodeHintType.PURE_BARCODE, true))
          .getText();
    } catch (IOException | ReaderException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
