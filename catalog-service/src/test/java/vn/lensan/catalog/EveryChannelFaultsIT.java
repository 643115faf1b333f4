package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Whichever marketplace misbehaves: never two items, and all is well when it is well again. */
class EveryChannelFaultsIT extends CatalogRails {

  enum Market {
    POSTMART("postmart"),
    VOSO("voso"),
    SHOP_DEMO("shop-demo");

    final String sandbox;

    Market(String sandbox) {
      this.sandbox = sandbox;
    }
  }

  /** Of which some are answers, and some the lack of one. */
  private static final List<String> FAULTS =
      List.of(
          "timeoutAfterCreate",
          "errorRate",
          "wrongJson",
          "okWithErrorBody",
          "hugeBody",
          "redirect",
          "slowLoris",
          "tooManyRequests");

  static Stream<Arguments> everywhere() {
    return Stream.of(Market.values())
        .flatMap(market -> FAULTS.stream().map(fault -> Arguments.of(market, fault)));
  }

  @AfterEach
  void wellAgain() {
    for (Market market : Market.values()) {
      Sandbox.noFaults(market.sandbox);
      reset(market);
    }
  }

  private void reset(Market market) {
    ministry().post("/api/v1/channels/" + market.sandbox + "/circuit-breaker/reset", "");
  }

  private Api ministry() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  private JsonNode willing(Market market, String name) {
    String household = Onboarded.verified(Onboarded.OWN);
    if (market == Market.SHOP_DEMO) {
      Onboarded.consents(household, 2, "POSTMART", "VOSO", "SHOP_DEMO");
    }
    return created(household, name + " " + market.sandbox);
  }

  private String requested(Market market, JsonNode product) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> request(product.path("id").asString(), market.name()),
            tried -> tried.status() < 300)
        .json()
        .path("id")
        .asString();
  }

  private JsonNode channel(Market market) {
    return ministry().get("/api/v1/channels/" + market.sandbox).json();
  }

  private String lastErrorAt(Market market) {
    return channel(market).at("/lastError/at").asString("");
  }

  /** The fault strikes every call, so that nothing hangs on luck. */
  @ParameterizedTest
  @MethodSource("everywhere")
  void makesOneItemWhateverGoesWrong(Market market, String fault) {
    JsonNode product = willing(market, "Mứt thử " + fault);
    String errorBefore = lastErrorAt(market);
    Sandbox.faults(market.sandbox, Map.of(fault, 1.0));
    String listing = requested(market, product);
    await().atMost(PATIENCE).until(() -> !lastErrorAt(market).equals(errorBefore));
    Sandbox.noFaults(market.sandbox);
    reset(market);
    observed(listing, "LIVE");
    assertThat(Sandbox.items(market.sandbox, product.path("sku").asString())).hasSize(1);
  }

  /** Nobody resets it: it tries by itself whether the marketplace is well. */
  @ParameterizedTest
  @EnumSource
  void closesTheBreakerAgainWhenTheMarketplaceIsWell(Market market) {
    Sandbox.faults(market.sandbox, Map.of("errorRate", 1.0));
    List<String> listings = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      listings.add(requested(market, willing(market, "Chè thử cầu dao " + i)));
    }
    breaker(market, "OPEN");
    Stream.of(Market.values())
        .filter(other -> other != market)
        .forEach(other -> assertThat(state(other)).isEqualTo("CLOSED"));
    Sandbox.noFaults(market.sandbox);
    breaker(market, "CLOSED");
    listings.forEach(id -> observed(id, "LIVE"));
    listings.forEach(
        id ->
            assertThat(province().get("/api/v1/listings/" + id).json().at("/job/status").asString())
                .isNotEqualTo("DEAD"));
  }

  private String state(Market market) {
    return channel(market).at("/circuitBreaker/state").asString();
  }

  private void breaker(Market market, String state) {
    await().atMost(PATIENCE).until(() -> state(market).equals(state));
  }

  /** One answer of 429 holds all calls back, not only the one that it answered. */
  @ParameterizedTest
  @EnumSource
  void callsNobodyBeforeTheTimeThatWasAskedFor(Market market) {
    List<JsonNode> products = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      products.add(willing(market, "Hồi thử hạn mức " + i));
    }
    Sandbox.faults(market.sandbox, Map.of("tooManyRequests", 1.0, "retryAfterSeconds", 60));
    long before = tooMany(market);
    products.forEach(product -> requested(market, product));
    await().atMost(PATIENCE).until(() -> tooMany(market) > before);
    long underWay = 8;
    await()
        .during(Duration.ofSeconds(3))
        .atMost(PATIENCE)
        .until(() -> tooMany(market) - before <= underWay);
  }

  private static long tooMany(Market market) {
    return Sandbox.api()
        .get("/sandbox/" + market.sandbox + "/calls")
        .json()
        .at("/byStatus/429")
        .asLong(0);
  }
}
