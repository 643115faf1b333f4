package vn.lensan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.monitoring.cell.messaging.Events;
import vn.lensan.monitoring.cell.messaging.ProgrammeEvents;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.training.TrainingApplication;

/** Events on a real broker become figures, within seconds and within scope. */
@ServiceTest(classes = TrainingApplication.class, properties = "spring.config.name=training")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MonitoringIT {
  /** A second or two on a machine that does nothing else. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final Duration STARTED = Duration.ofSeconds(90);
  private static final String COMMUNE = "2025-07-01:07582";

  @LocalServerPort private int port;
  private final Published published;
  private final SmartLifecycle streams;

  MonitoringIT(
      @Qualifier("eventTemplate") KafkaTemplate<String, byte[]> kafka,
      @Qualifier("figureStreams") SmartLifecycle streams) {
    this.published = new Published(kafka);
    this.streams = streams;
  }

  private Api as(Role role, String... units) {
    return Api.onPort(port).as(TestIdentity.token("demo", role, units));
  }

  private Api nation() {
    return as(Role.MINISTRY, "2025-07-01:VN");
  }

  private long value(String query) {
    return value(nation(), query);
  }

  private static long value(Api api, String query) {
    Api.Answer answer = api.get("/api/v1/figures?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items").path(0).path("value").asLong();
  }

  private static String unique(String prefix) {
    return prefix + UUID.randomUUID();
  }

  /** The first event waits for the topology's start; what is timed comes after it. */
  @BeforeEach
  void unitsAreKnownAndTheTopologyRuns() {
    published.units();
    await().atMost(STARTED).until(() -> nation().get("/api/v1/figures?unit=07582").status() == 200);
    long before = value("indicator=hh.digitised&unit=82");
    String id = unique("warm-");
    published.publish(
        Events.household(id, "30001", 1)
            .with("places", List.of("2025-07-01:VN", "2025-07-01:82"))
            .with("within", List.of("2025-07-01:VN", "2025-07-01:82")));
    await().atMost(STARTED).until(() -> value("indicator=hh.digitised&unit=82") == before + 1);
  }

  @Test
  void raisesTheFiguresOfCommuneProvinceAndNationByExactlyOneOrder() {
    List<String> units = List.of("07582", "24", "VN");
    List<Long> counts =
        units.stream().map(unit -> value("indicator=order.count&unit=" + unit)).toList();
    List<Long> values =
        units.stream().map(unit -> value("indicator=order.value&unit=" + unit)).toList();
    String household = unique("h-");
    String order = unique("o-");
    Events placed = Events.order(order, household, "POSTMART", 1, "PLACED");
    published.publish(Events.household(household, "07582", 1), placed, placed);
    await()
        .atMost(SOON)
        .untilAsserted(
            () -> {
              for (int i = 0; i < units.size(); i++) {
                assertThat(value("indicator=order.count&unit=" + units.get(i)))
                    .isEqualTo(counts.get(i) + 1);
                assertThat(value("indicator=order.value&unit=" + units.get(i)))
                    .isEqualTo(values.get(i) + 200_000);
              }
            });
  }

  /** The marks of transactions, which nobody reads, are not behind. */
  @Test
  void isNoRecordBehindOnceAllIsCounted() {
    await()
        .atMost(STARTED)
        .untilAsserted(
            () -> {
              JsonNode lag = nation().get("/api/v1/system/status").json().path("lag");
              assertThat(lag.propertyNames()).contains("training-service.figures.store");
              assertThat(lag.valueStream()).allMatch(records -> records.asLong() == 0);
            });
  }

  @Test
  void tellsAFigureWithAllThatItsReaderNeeds() {
    JsonNode figure =
        nation()
            .get("/api/v1/figures?indicator=hh.digitised&unit=82&periodType=MONTH&period=2026-11")
            .json()
            .at("/items/0");
    assertThat(figure.path("unit").path("boundary").asString()).isEqualTo("2025-07-01");
    assertThat(figure.path("period").asString()).isEqualTo("2026-11");
    assertThat(figure.path("kind").asString()).isEqualTo("STOCK");
    assertThat(figure.path("ratio").asDouble()).isEqualTo(1.0);
    assertThat(figure.path("numerator").asLong()).isEqualTo(figure.path("value").asLong());
    assertThat(figure.path("change").asLong()).isEqualTo(figure.path("value").asLong());
    assertThat(figure.path("status").asString()).isEqualTo("PROVISIONAL");
    assertThat(figure.path("watermark").asString()).endsWith("+07:00");
    assertThat(figure.path("definitionVersion").asInt()).isOne();
    assertThat(figure.has("lateEvents")).isTrue();
  }

  @Test
  void givesChildrenThatAddUpUnderOneWatermark() {
    JsonNode items =
        nation()
            .get("/api/v1/figures?indicator=hh.digitised&unit=VN&breakdown=unit")
            .json()
            .path("items");
    assertThat(items.size()).isEqualTo(3);
    long sum = 0;
    for (JsonNode item : items) {
      sum += item.path("value").asLong();
      assertThat(item.path("watermark")).isEqualTo(items.get(0).path("watermark"));
    }
    assertThat(sum).isEqualTo(value("indicator=hh.digitised&unit=VN"));
  }

  @Test
  void hidesWhatLiesOutsideTheScope() {
    Api team = as(Role.TEAM, COMMUNE);
    assertThat(team.get("/api/v1/figures?unit=07582").status()).isEqualTo(200);
    for (String outside : List.of("24", "VN", "07210", "03670", "99999", "%3A", "24&boundary=x")) {
      Api.Answer answer = team.get("/api/v1/figures?unit=" + outside);
      assertThat(answer.status()).as(outside).isEqualTo(404);
      assertThat(answer.json().path("code").asString()).isEqualTo("figure.unit");
      assertThat(team.get("/dashboard?unit=" + outside).status()).isEqualTo(404);
    }
    JsonNode own = team.get("/api/v1/figures?indicator=order.count").json().path("items");
    assertThat(own.size()).isOne();
    assertThat(own.at("/0/unit/code").asString()).isEqualTo("07582");
    assertThat(as(Role.PARTNER).get("/api/v1/figures").status()).isEqualTo(403);
    assertThat(Api.onPort(port).get("/api/v1/figures").status()).isEqualTo(401);
  }

  @Test
  void showsTheRowsBehindAFigureWithinScopeOnly() {
    String here = unique("h-");
    String there = unique("h-");
    published.publish(
        Events.household(here, "07582", 1),
        Events.household(there, "03670", 1),
        Events.order(unique("o-"), here, "VOSO", 1, "PLACED"),
        Events.order(unique("o-"), there, "VOSO", 1, "PLACED"));
    Api team = as(Role.TEAM, COMMUNE);
    String rows = "/api/v1/figures/rows?indicator=order.count&channel=VOSO&limit=200";
    await().atMost(SOON).until(() -> team.get(rows).text().contains(here));
    assertThat(team.get(rows).text()).doesNotContain(there);
    assertThat(nation().get(rows).text()).contains(here, there);
    JsonNode page = team.get("/api/v1/figures/rows?indicator=hh.digitised&limit=1").json();
    assertThat(page.path("items").size()).isOne();
    assertThat(team.get("/api/v1/figures/rows?indicator=hh.digitised&limit=201").status())
        .isEqualTo(400);
  }

  @Test
  void saysWhatItDoesNotUnderstand() {
    for (List<String> bad :
        List.of(
            List.of("indicator=hh.rich", "figure.indicator", "/indicator"),
            List.of("periodType=WEEK", "figure.period-type", "/periodType"),
            List.of("period=2026-W60", "figure.period", "/period"),
            List.of("periodType=DAY&period=2026-11", "figure.period", "/period"),
            List.of("indicator=hh.listed&breakdown=channel", "figure.breakdown", "/breakdown"),
            List.of("breakdown=moon", "figure.breakdown", "/breakdown"),
            List.of("cooperativeId=1", "figure.parameter", "/cooperativeId"),
            List.of("teamId=1&unit=24", "figure.parameter", "/unit"),
            List.of("indicator=hh.listed&teamId=1", "figure.breakdown", "/breakdown"),
            List.of("teamId=1&breakdown=unit", "figure.breakdown", "/breakdown"))) {
      Api.Answer answer = nation().get("/api/v1/figures?" + bad.get(0));
      assertThat(answer.status()).as(answer.text()).isEqualTo(400);
      assertThat(answer.json().path("code").asString()).isEqualTo(bad.get(1));
      assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(bad.get(2));
      assertThat(answer.json().path("detail").asString()).isNotBlank();
    }
    assertThat(nation().get("/api/v1/figures/rows?indicator=order.count&status=EATEN").status())
        .isEqualTo(400);
    assertThat(nation().get("/api/v1/figures/rows").status()).isEqualTo(400);
  }

  @Test
  void tellsOrdersByStatusAndByMarketplaceZerosIncluded() {
    JsonNode byStatus =
        nation().get("/api/v1/figures?indicator=order.count&breakdown=status").json();
    assertThat(byStatus.path("items").size()).isEqualTo(8);
    JsonNode shops =
        nation().get("/api/v1/figures?indicator=hh.seller_account&breakdown=channel").json();
    assertThat(shops.path("items").valueStream().map(i -> i.at("/breakdown/channel").asString()))
        .containsExactly("ANY", "BOTH", "POSTMART", "VOSO");
  }

  @Test
  void tellsActiveAccountsByPeriodAndByRung() {
    String household = unique("h-");
    published.publish(
        Events.household(household, "07582", 1),
        Events.account(household, "VOSO", "2026-10-05"),
        Events.activity(household, "VOSO", 1, "2026-11-08", 12, 0, 1),
        Events.order(unique("o-"), household, "VOSO", 1, "PLACED"));
    Api team = as(Role.TEAM, COMMUNE);
    String rows =
        "/api/v1/figures/rows?indicator=account.active&periodType=MONTH&period=2026-11&limit=200";
    await().atMost(SOON).until(() -> team.get(rows + "&rung=ORDERED").text().contains(household));
    assertThat(team.get(rows + "&rung=DELIVERED").text()).doesNotContain(household);
    assertThat(team.get(rows + "&rung=NOWHERE").status()).isEqualTo(400);
    String november = "/api/v1/figures?indicator=account.active&unit=07582&period=2026-11";
    // Rows and sums are written by two writers.
    JsonNode whole =
        await()
            .atMost(SOON)
            .until(
                () -> team.get(november).json().at("/items/0"),
                told -> told.path("value").asLong() == rowsOf(team, rows));
    assertThat(whole.path("kind").asString()).isEqualTo("DISTINCT");
    JsonNode rungs = team.get(november + "&breakdown=rung").json().path("items");
    assertThat(rungs.valueStream().map(i -> i.at("/breakdown/rung").asString()))
        .containsExactly("ACCOUNT", "LISTED", "ORDERED", "CONFIRMED", "DELIVERED", "REPEATED");
    assertThat(rungs.valueStream().mapToLong(i -> i.path("value").asLong()).sum())
        .isEqualTo(whole.path("value").asLong());
    JsonNode visits =
        team.get("/api/v1/figures?indicator=visit.per_household&unit=07582&period=2026-11")
            .json()
            .at("/items/0");
    assertThat(visits.path("value").asLong()).isGreaterThanOrEqualTo(12);
    assertThat(visits.path("denominator").asLong()).isPositive();
    assertThat(team.get("/api/v1/figures?breakdown=period").status()).isEqualTo(400);
  }

  private static long rowsOf(Api api, String path) {
    return api.get(path).json().path("items").size();
  }

  @Test
  void countsOnAfterARestart() {
    long before = value("indicator=hh.digitised&unit=07210");
    published.publish(Events.household(unique("h-"), "07210", 1));
    await().atMost(SOON).until(() -> value("indicator=hh.digitised&unit=07210") == before + 1);
    streams.stop();
    published.publish(Events.household(unique("h-"), "07210", 1));
    streams.start();
    await().atMost(STARTED).until(() -> value("indicator=hh.digitised&unit=07210") == before + 2);
  }

  @Test
  void showsTheNumbersOnTheDashboard() {
    long digitised = value("indicator=hh.digitised&unit=82");
    Api.Answer page = nation().get("/dashboard?indicator=hh.digitised&unit=VN");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    assertThat(page.text())
        .contains("Hộ đã số hoá", "Đồng Tháp", "cập nhật lúc", "<svg", "Kế hoạch 100")
        .containsPattern("<td[^>]*>" + digitised + "</td>")
        .doesNotContain("style=", "<style", "onclick");
    String figures = nation().with("HX-Request", "true").get("/dashboard").text();
    assertThat(figures).startsWith("<div id=\"figures\"").doesNotContain("<html");
    Api.Answer refused = as(Role.PARTNER).get("/dashboard");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains("<html", "Không có quyền");
    for (String asset : List.of("dashboard.css", "htmx/htmx.min.js", "icon.svg")) {
      assertThat(Api.onPort(port).get("/dashboard/assets/" + asset).status())
          .as(asset)
          .isEqualTo(200);
    }
  }

  @Test
  void tellsWhatProvincesChooseOfAllProvinces() {
    String set = unique("p-");
    String[] list = {set + "1@2026-11-02!", set + "2@2026-11-02!", set + "3@2026-11-02!"};
    published.publish(
        ProgrammeEvents.unit("2025-07-01:82", "PROVINCE", "2025-07-01", null),
        ProgrammeEvents.unit("2025-07-01:24", "PROVINCE", "2025-07-01", null),
        ProgrammeEvents.flagships("82", 1, "2026-11-02", list),
        ProgrammeEvents.supplier(unique("s-"), "82", 1, "2026-11-03", null),
        ProgrammeEvents.input(unique("i-"), "82", 1, "2026-11-03", true, "VOSO"));
    await().atMost(SOON).until(() -> value("indicator=product.flagship&unit=82") == 3);
    await().atMost(SOON).until(() -> value("indicator=input.complete&unit=82") == 1);
    assertThat(value("indicator=input.suppliers&unit=82")).isOne();
    JsonNode ready =
        nation().get("/api/v1/figures?indicator=product.flagship_ready&unit=VN").json();
    assertThat(ready.at("/items/0/value").asLong()).isOne();
    assertThat(ready.at("/items/0/ratio").asDouble()).isEqualTo(0.5);
    Api team = as(Role.TEAM, COMMUNE);
    assertThat(team.get("/api/v1/figures/rows?indicator=product.flagship&limit=200").text())
        .doesNotContain(set);
  }

  @Test
  void listsItsIndicatorsAndIsHealthy() {
    JsonNode indicators = nation().get("/api/v1/indicators").json().path("items");
    assertThat(indicators.size()).isEqualTo(22);
    assertThat(indicators.at("/0/name/vi").asString()).isEqualTo("Hộ trong danh sách");
    assertThat(Api.onPort(port).get("/actuator/health").status()).isEqualTo(200);
  }
}
