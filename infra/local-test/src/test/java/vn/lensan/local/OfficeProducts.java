package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** The page of products: one question for what lacks something, and a certificate that ends. */
final class OfficeProducts {
  private final LocalProcess local;
  private final Page page;
  private final BiConsumer<Page, String> look;
  private final int width;

  /**
   * @param look takes a picture under a name, and checks what must hold of every page
   */
  OfficeProducts(LocalProcess local, Page page, BiConsumer<Page, String> look, int width) {
    this.local = local;
    this.page = page;
    this.look = look;
    this.width = width;
  }

  void walk(String household) {
    bare(household);
    String due =
        new Journey(local)
            .product("demo-team", household, "Mỳ Chũ gạo lứt sắp hết hạn", 45_000)
            .path("id")
            .asString();
    certify(due, LocalDate.now(Days.ZONE).minusMonths(36).plusDays(20));
    page.locator("nav a[href='/office/products']").click();
    page.locator("#missing > li").first().waitFor();
    look.accept(page, "office-products-" + width);
    assertThat(page.locator("main").innerText())
        .contains("Hỏi tiếp:", "Nhờ xã xác minh hộ trước", "sắp hết hạn", "còn ");
    page.locator("header a.plain").first().click();
    page.waitForURL("**lang=en");
    look.accept(page, "office-products-english-" + width);
    assertThat(page.locator("main").innerText()).contains("Ask next:");
  }

  private void bare(String household) {
    Map<String, Object> body =
        Map.of(
            "name",
            "Vải thiều chưa có ảnh",
            "householdId",
            household,
            "unitOfMeasure",
            "kg",
            "photoIds",
            List.of(),
            "offer",
            Map.of("price", Map.of("amount", 30_000, "currency", "VND"), "quantity", 100));
    Journey.await(
        "the catalogue to know the household",
        () -> local.as("demo-team").post("/api/v1/products", body),
        answer -> answer.status() == 201);
  }

  private void certify(String product, LocalDate issuedOn) {
    Api.Answer answer =
        local
            .as("demo-province")
            .put(
                "/api/v1/products/" + product + "/ocop-certificate",
                Map.of(
                    "decisionNumber", "31/QĐ-UBND", "stars", 4, "issuedOn", issuedOn.toString()));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }
}
