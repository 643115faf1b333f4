package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/**
 * The page of marketplaces with something of each kind on it: a rejection with what to do, a shop
 * that shows another price than we wish, a breaker that is open, a key that is taken no more.
 */
final class OfficeChannels {
  private final LocalProcess local;
  private final Path keys;
  private final BiConsumer<Page, String> look;
  private final int width;

  /**
   * @param keys where the local system keeps the keys of its simulators
   * @param look takes a picture under a name, and checks what must hold of every page
   */
  OfficeChannels(LocalProcess local, Path keys, BiConsumer<Page, String> look, int width) {
    this.local = local;
    this.keys = keys;
    this.look = look;
    this.width = width;
  }

  /** Of a household in the officer's commune. */
  void prepare(String household) {
    Journey journey = new Journey(local);
    journey.verify("demo-commune", household);
    String name = "Chè thần dược lá nam gia truyền nấu củi ba ngày ba đêm";
    list(journey.product("demo-team", household, name, 120_000), "VOSO");
    JsonNode dear = journey.product("demo-team", household, "Vải thiều lệch giá", 45_000);
    list(dear, "VOSO");
    Journey.await(
        "a rejection and an item on show",
        () -> journey.listings("demo-team", dear.path("id").asString()),
        found -> found.getFirst().path("observed").asString().equals("LIVE"));
    dearer(dear.path("sku").asString());
    read("VOSO", "succeeded");
    breaking(journey, household);
    Api ministry = local.as("demo-ministry");
    ministry.put("/api/v1/channels/SHOP_DEMO/credentials", Map.of("apiKey", "no-longer-good"));
    ministry.post("/api/v1/channels/SHOP_DEMO/reconciliations", "");
    Journey.await(
        "a key that is refused",
        () -> ministry.get("/api/v1/channels/SHOP_DEMO").json(),
        channel -> channel.has("needsReauth"));
  }

  private void list(JsonNode product, String channel) {
    Map<String, String> body =
        Map.of("productId", product.path("id").asString(), "channel", channel);
    Journey.await(
        "a listing on " + channel,
        () -> local.as("demo-team").post("/api/v1/listings", body),
        answer -> answer.status() == 201);
  }

  /** As somebody would at the marketplace's own desk. */
  private void dearer(String sku) {
    String item =
        local
            .api()
            .get("/sandbox/voso/items")
            .json()
            .path("items")
            .valueStream()
            .filter(one -> one.path("sku").asString().equals(sku))
            .findFirst()
            .orElseThrow()
            .path("channelItemId")
            .asString();
    Map<String, Object> price = Map.of("price", Map.of("amount", 99_000, "currency", "VND"));
    Api.Answer changed = local.api().as(key("voso")).patch("/sandbox/voso/v1/items/" + item, price);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
  }

  private String key(String channel) {
    try {
      return Files.readString(keys.resolve(channel + ".key")).strip();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private void read(String channel, String state) {
    Api ministry = local.as("demo-ministry");
    String path = "/api/v1/channels/" + channel + "/reconciliations";
    String job = ministry.post(path, "").json().path("id").asString();
    Journey.await(
        "the shop to be read",
        () -> ministry.get(path + "/" + job).json(),
        told -> told.path("state").asString().equals(state));
  }

  private void breaking(Journey journey, String household) {
    local.api().put("/sandbox/postmart/faults", Map.of("errorRate", 1.0));
    for (int one = 0; one < 4; one++) {
      list(journey.product("demo-team", household, "Trà ngắt cầu " + one, 30_000), "POSTMART");
    }
    Journey.await(
        "the breaker to open",
        () -> local.as("demo-ministry").get("/api/v1/channels/POSTMART").json(),
        channel -> !channel.at("/circuitBreaker/state").asString().equals("CLOSED"));
  }

  void asCommune(Page page) {
    page.locator("nav a[href='/office/channels']").click();
    page.waitForURL("**/office/channels");
    page.locator("section").first().waitFor();
    assertThat(page.locator("main").innerText())
        .contains("Postmart", "Voso", "Sàn thử nghiệm", "thần dược", "Bỏ từ đó", "Hạn mức");
    look.accept(page, "office-channels-commune-" + width);
    page.locator("summary").first().click();
    Chromium.lookAt(page, "office-channels-commune-open-" + width);
  }

  void asMinistry(Page page) {
    page.locator("section").first().waitFor();
    assertThat(page.locator("main").innerText())
        .contains("Khác ý ta", "Đang ngắt", "Cần khoá mới", "Cho gọi lại ngay");
    look.accept(page, "office-channels-" + width);
    page.locator("header a.plain").first().click();
    page.waitForURL("**lang=en");
    look.accept(page, "office-channels-english-" + width);
    assertThat(page.locator("main").innerText()).contains("Circuit breaker", "Needs a new key");
    local.api().delete("/sandbox/postmart/faults");
    page.locator("form[action*='/postmart/reset'] button").click();
    page.locator(".notice").first().waitFor();
    look.accept(page, "office-channels-reset-" + width);
  }

  /** So that the next one finds it well. */
  void mended() {
    local.api().delete("/sandbox/postmart/faults");
    Api ministry = local.as("demo-ministry");
    ministry.post("/api/v1/channels/POSTMART/circuit-breaker/reset", "");
    ministry.put("/api/v1/channels/SHOP_DEMO/credentials", Map.of("apiKey", key("shop-demo")));
  }
}
