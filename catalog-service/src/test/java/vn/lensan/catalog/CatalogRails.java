package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;

/** The service on real parts, with the simulators, and the words that tests speak with it. */
@Import(TestClock.AsBean.class)
@ServiceTest(classes = CatalogApplication.class, properties = "spring.config.name=catalog")
abstract class CatalogRails {
  /** Only a failure waits so long: machines that do other things too are slow. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  @LocalServerPort int port;

  @DynamicPropertySource
  static void peers(DynamicPropertyRegistry properties) {
    properties.add("lensan.catalog.ocop.pause", () -> "300ms");
    properties.add("lensan.peers.onboarding", () -> FakeOnboarding.server().baseUrl());
    properties.add("lensan.catalog.notices.local", () -> "true");
    // Tests run at night, too; QuietHoursTest tells of quiet hours.
    properties.add("lensan.catalog.notices.quiet-from", () -> "00:00");
    properties.add("lensan.catalog.notices.quiet-until", () -> "00:00");
    properties.add("lensan.catalog.poll.pause", () -> "300ms");
    properties.add("lensan.catalog.finance.online.partner", () -> "demo-bank");
    properties.add("lensan.catalog.finance.online.name", () -> "Ngân hàng Thử");
    properties.add("lensan.catalog.finance.online.base-url", () -> FakeBank.server().baseUrl());
    properties.add("lensan.catalog.finance.online.api-key", () -> "bank-key");
    FakeBank.insurerTold().forEach((name, value) -> properties.add(name, () -> value));
    for (String channel : List.of("postmart", "voso", "shop-demo")) {
      String prefix = "lensan.catalog.channels." + channel;
      properties.add(prefix + ".base-url", () -> Sandbox.address(channel));
      properties.add(prefix + ".api-key", () -> System.getProperty("kit.api-key", "test"));
      properties.add(prefix + ".webhook-secrets", () -> Sandbox.SECRET);
      properties.add(prefix + ".timeout", () -> "1s");
      properties.add("resilience4j.timelimiter.configs.default.timeout-duration", () -> "2s");
    }
  }

  @BeforeEach
  void marketplaces() {
    Sandbox.tell(port);
  }

  Api as(Role role, String... units) {
    return Api.onPort(port).as(TestIdentity.token("test-" + role, role, units));
  }

  Api team() {
    return as(Role.TEAM, Onboarded.OWN);
  }

  Api province() {
    return as(Role.PROVINCE, Onboarded.PROVINCE);
  }

  static Map<String, Object> product(String householdId, String name) {
    return Map.of(
        "householdId",
        householdId,
        "name",
        name,
        "unitOfMeasure",
        "thùng 5 kg",
        "group",
        "Thực phẩm",
        "commodity",
        "Vải thiều",
        "photoIds",
        List.of("photo-1"),
        "origin",
        Map.of("place", "Xã Thử, Bắc Ninh"),
        "offer",
        Map.of("price", Map.of("amount", 260000, "currency", "VND"), "quantity", 600));
  }

  /** Waits until the household has arrived, then makes the product. */
  JsonNode created(String householdId, String name) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> province().post("/api/v1/products", product(householdId, name)),
            answer -> answer.status() == 201)
        .json();
  }

  /** Listed and told to be live by the channel's own webhook. */
  JsonNode live(String productId, String channel) {
    Api.Answer requested =
        await()
            .atMost(PATIENCE)
            .until(
                () -> request(productId, channel),
                answer -> answer.status() == 201 || answer.status() == 200);
    return observed(requested.json().path("id").asString(), "LIVE");
  }

  Api.Answer request(String productId, String channel) {
    return province().post("/api/v1/listings", Map.of("productId", productId, "channel", channel));
  }

  JsonNode observed(String listingId, String state) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> province().get("/api/v1/listings/" + listingId).json(),
            listing -> listing.path("observed").asString().equals(state));
  }

  JsonNode order(String channelOrderId) {
    return await()
        .atMost(PATIENCE)
        .until(() -> orders(channelOrderId), found -> !found.isEmpty())
        .getFirst();
  }

  List<JsonNode> orders(String channelOrderId) {
    Api.Answer page = province().get("/api/v1/orders?limit=200");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    return page.json()
        .path("items")
        .valueStream()
        .filter(order -> order.path("channelOrderId").asString().equals(channelOrderId))
        .toList();
  }
}
