package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;

/** From a province's list to the figures on the dashboard, on the whole system as one process. */
class MainJobIT {
  private static final int PORT = 18080;
  private static final List<String> PLACES = List.of(HouseholdLists.COMMUNE, "24", "VN");

  @TempDir static Path folder;
  static LocalProcess local;

  /** What a figure was answered with at once. */
  static int ready;

  @BeforeAll
  static void start() {
    TestDatabases.dropLocal();
    local = LocalProcess.start(folder.resolve("local"), PORT, false);
    ready = local.as("demo-ministry").get("/api/v1/figures?unit=07582").status();
  }

  @AfterAll
  static void stop() {
    local.close();
  }

  /** An error of an overloaded machine may stand beside it; logging's own complaints may not. */
  @Test
  void startsWithoutAWordOfItsLogging() throws IOException {
    assertThat(Files.readString(local.log()))
        .contains(">>> Lên Sàn is ready")
        .doesNotContain("|-", "WARN");
  }

  @Test
  void isReadyOnlyWhenTheFiguresKnowTheUnits() {
    assertThat(ready).isEqualTo(200);
  }

  @Test
  void leadsFromAListToTheFigures() {
    Journey journey = new Journey(local);
    JsonNode job = journey.importList("demo-commune", HouseholdLists.good(1, 5), "main-job");
    assertThat(job.path("created").asInt()).as(job.toString()).isEqualTo(5);
    assertThat(job.path("refused").asInt()).as(job.toString()).isEqualTo(1);

    List<JsonNode> households = journey.households("demo-commune", "tran%20van%20thu");
    assertThat(households).hasSize(5);
    String household = households.getFirst().path("id").asString();
    assertThat(journey.verify("demo-commune", household).status())
        .as("own registration")
        .isIn(403, 409);
    assertThat(journey.verify("demo-province", household).status()).isEqualTo(200);

    JsonNode product = journey.product("demo-commune", household, "Vải thiều thử", 45_000);
    String productId = product.path("id").asString();
    assertThat(journey.certify("demo-province", productId, 4).status()).isBetween(200, 201);
    journey.putOnShelf("demo-commune", productId);
    journey.awaitLive("demo-commune", productId);

    List<Long> counts =
        PLACES.stream()
            .map(place -> journey.figure("demo-ministry", "order.count", place))
            .toList();
    List<Long> values =
        PLACES.stream()
            .map(place -> journey.figure("demo-ministry", "order.value", place))
            .toList();
    String order = journey.order("postmart", product.path("sku").asString(), 3);
    Awaitility.await("the figures to move")
        .atMost(Duration.ofSeconds(60)) // a second or two on a machine that does nothing else
        .pollInterval(Duration.ofMillis(100))
        .untilAsserted(
            () -> {
              for (int index = 0; index < PLACES.size(); index++) {
                assertThat(journey.figure("demo-ministry", "order.count", PLACES.get(index)))
                    .isEqualTo(counts.get(index) + 1);
                assertThat(journey.figure("demo-ministry", "order.value", PLACES.get(index)))
                    .isEqualTo(values.get(index) + 135_000);
              }
            });
    assertThat(
            journey.orders("demo-commune").stream()
                .map(seen -> seen.path("channelOrderId").asString()))
        .containsOnlyOnce(order);
    assertThat(journey.figure("demo-ministry", "ocop.on_both", "24")).isEqualTo(1);
    followsTheCertificate(journey, productId);
  }

  /** Taken back, it goes from both marketplaces and from the figure; certified anew, it is back. */
  private static void followsTheCertificate(Journey journey, String productId) {
    journey.revoke("demo-province", productId, "123/QĐ-UBND");
    Journey.await(
        "the figure to fall",
        () -> journey.figure("demo-ministry", "ocop.on_both", "24"),
        figure -> figure == 0);
    Journey.await(
        "both marketplaces to say that it is down",
        () -> journey.listings("demo-commune", productId),
        listings ->
            listings.size() == 2
                && listings.stream().allMatch(one -> one.at("/holds/0").has("downAt")));
    journey.certifyAnew("demo-province", productId);
    journey.awaitLive("demo-commune", productId);
    Journey.await(
        "the figure to rise",
        () -> journey.figure("demo-ministry", "ocop.on_both", "24"),
        figure -> figure == 1);
  }

  /** Through the origin, with whatever a curious client may add to a request. */
  @Test
  void showsNothingOfAProvinceToAnother() {
    Journey journey = new Journey(local);
    JsonNode job = journey.importList("demo-commune", HouseholdLists.good(300, 2), "scope");
    String household =
        journey.households("demo-commune", "tran%20van%20thu").getFirst().path("id").asString();
    JsonNode product = journey.product("demo-commune", household, "Vải kín đáo", 30_000);
    Api outsider =
        local
            .as("demo-province-14")
            .with("X-Lensan-Role", "MINISTRY")
            .with("X-Lensan-Units", "2025-07-01:VN")
            .with("X-Lensan-Client", "demo-commune");
    for (String path :
        List.of(
            "/api/v1/households/" + household,
            "/api/v1/households/" + household + "/accounts",
            "/api/v1/imports/" + job.path("id").asString() + "/report",
            "/api/v1/products/" + product.path("id").asString(),
            "/api/v1/photos/" + product.path("photoIds").path(0).asString(),
            "/api/v1/figures?unit=24",
            "/internal/v1/households/" + household)) {
      assertThat(outsider.get(path).status()).as(path).isEqualTo(404);
    }
    for (String list :
        List.of("households?count=true&q=tran", "imports?", "products?q=vai", "listings?")) {
      Api.Answer answer = outsider.get("/api/v1/" + list + "&limit=200");
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.json().path("items").size()).as(list).isZero();
      assertThat(answer.json().path("count").asLong(0)).as(list).isZero();
    }
    assertThat(local.api().get("/api/v1/households/" + household).status()).isEqualTo(401);
  }
}
