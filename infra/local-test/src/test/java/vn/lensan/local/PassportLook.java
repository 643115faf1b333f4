package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The public page of a product's origin with every kind of paper and many batches. */
final class PassportLook {
  private final LocalProcess local;
  private final BiConsumer<Page, String> look;
  private final int width;

  /**
   * @param look takes a picture under a name, and checks what must hold of every page
   */
  PassportLook(LocalProcess local, BiConsumer<Page, String> look, int width) {
    this.local = local;
    this.look = look;
    this.width = width;
  }

  /** The page's path. */
  String prepare(String household) {
    Journey journey = new Journey(local);
    journey.verify("demo-commune", household);
    String id =
        journey
            .product("demo-team", household, "Vải thiều Phượng Sơn hái sớm mai", 45_000)
            .path("id")
            .asString();
    Api.Answer told =
        local
            .as("demo-team")
            .with("If-Match", "*")
            .patch("/api/v1/products/" + id, Map.of("evidence", evidence()));
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    journey.certify("demo-province", id, 4);
    return "/verify/products/"
        + local
            .as("demo-team")
            .get("/api/v1/products/" + id + "/passport")
            .json()
            .path("code")
            .asString();
  }

  private static Map<String, Object> evidence() {
    LocalDate today = LocalDate.now(Days.ZONE);
    List<Map<String, Object>> batches = new ArrayList<>();
    for (int batch = 1; batch <= 7; batch++) {
      LocalDate from = today.minusDays(batch * 9L);
      batches.add(
          Map.of(
              "code",
              "PS-2026-" + batch,
              "harvestedFrom",
              from.toString(),
              "harvestedUntil",
              from.plusDays(3).toString(),
              "quantity",
              1200 * batch));
    }
    return Map.of(
        "certificates",
        List.of(
            paper("VIETGAP", "VietGAP-TT-13-06-24-0012", today.plusDays(400)),
            paper("ORGANIC", "HC-7", today.plusDays(20)),
            paper("FOOD_SAFETY", "15/2023/NNPTNT-BG", today.minusDays(3))),
        "batches",
        batches,
        "traceId",
        "8938505970012-PS");
  }

  private static Map<String, Object> paper(String scheme, String number, LocalDate until) {
    return Map.of(
        "scheme",
        scheme,
        "number",
        number,
        "issuer",
        "Trung tâm Chứng nhận Thử nghiệm Phượng Sơn",
        "validUntil",
        until.toString());
  }

  void walk(Page page, String language) {
    page.locator(".certificates").waitFor();
    assertThat(page.locator(".certificates > li").count()).isEqualTo(4);
    // The one thing to press on the page: by keys, and with a finger.
    page.keyboard().press("Tab");
    assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
    assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    assertThat(page.locator("summary").boundingBox().height).isGreaterThanOrEqualTo(44);
    page.keyboard().press("Enter");
    page.locator("details[open]").waitFor();
    look.accept(page, "passport-" + language + "-" + width);
    assertThat(page.content()).doesNotContain("??");
    assertThat(page.locator("main").innerText())
        .contains(language.equals("en") ? "OCOP 4 stars · valid" : "OCOP 4 sao · còn hạn");
  }
}
