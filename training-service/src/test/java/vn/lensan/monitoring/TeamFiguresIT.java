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
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.monitoring.cell.messaging.Events;
import vn.lensan.monitoring.cell.messaging.TeamEvents;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeDepth;
import vn.lensan.platform.testing.ServiceTest;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.training.TrainingApplication;

/** What teams do and how it is liked, told within scope. */
@ServiceTest(classes = TrainingApplication.class, properties = "spring.config.name=training")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamFiguresIT {
  private static final Duration STARTED = Duration.ofSeconds(90);
  private static final String FIGURES = "/api/v1/figures?";
  private static final String ROWS = "/api/v1/figures/rows?limit=200&";
  private static final String NOVEMBER = "&period=2026-11";
  private static final String HERE = "03801";
  private static final String THERE = "03802";

  @LocalServerPort private int port;
  private final Published published;
  private final String team = UUID.randomUUID().toString();
  private final String household = "h-" + UUID.randomUUID();

  TeamFiguresIT(@Qualifier("eventTemplate") KafkaTemplate<String, byte[]> kafka) {
    this.published = new Published(kafka);
  }

  @BeforeEach
  void unitsAreKnown() {
    published.units();
    published.defined(HERE, "Xã Có Tổ", "COMMUNE", "14");
    published.defined(THERE, "Xã Bên Cạnh", "COMMUNE", "14");
    for (String unit : List.of(HERE, THERE)) {
      await().atMost(STARTED).until(() -> nation().get(FIGURES + "unit=" + unit).status() == 200);
    }
  }

  private Api as(Role role, String unit) {
    return Api.onPort(port).as(TestIdentity.token("demo", role, "2025-07-01:" + unit));
  }

  private Api nation() {
    return as(Role.MINISTRY, "VN");
  }

  private static JsonNode first(Api api, String query) {
    Api.Answer answer = api.get(FIGURES + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/items/0");
  }

  private void awaitHelped(String of, int households) {
    await()
        .atMost(STARTED)
        .until(
            () -> {
              Api.Answer told =
                  nation().get(FIGURES + "indicator=team.assisted&teamId=" + of + NOVEMBER);
              return told.status() == 200 && told.json().at("/items/0/value").asInt() == households;
            });
  }

  private void helpedTwice(String other) {
    published.publish(
        TeamEvents.formed(team, HERE, 1),
        TeamEvents.target(team, HERE, "ORDER", 50),
        help(team, HERE, household, "ORDER,2026-11-10"),
        help(team, HERE, household, "LISTING,2026-11-11"),
        help(team, HERE, other, "ORDER,2026-11-11"));
    awaitHelped(team, 2);
  }

  private static Events help(String of, String commune, String who, String what) {
    return TeamEvents.helped(
        UUID.randomUUID().toString(), commune, String.join(",", of, who, what));
  }

  @Test
  void tellsWhomATeamAssistedByKindBesideItsTarget() {
    helpedTwice("h-" + UUID.randomUUID());
    Api commune = as(Role.COMMUNE, HERE);
    String asked = "indicator=team.assisted&teamId=" + team + NOVEMBER;
    JsonNode whole = first(commune, asked);
    assertThat(whole.at("/unit/code").asString()).isEqualTo(HERE);
    assertThat(whole.at("/breakdown/team").asString()).isEqualTo(team);
    assertThat(whole.at("/targets/0/households").asInt()).isEqualTo(50);
    assertThat(whole.at("/targets/0/to").asString()).isEqualTo("2026-12-31");
    assertThat(first(commune, asked.replace("2026-11", "2026-10")).path("targets").size()).isZero();
    JsonNode kinds = commune.get(FIGURES + asked + "&breakdown=kind").json().path("items");
    assertThat(kinds.valueStream().map(kind -> kind.path("value").asInt()))
        .containsExactly(0, 0, 0, 1, 2, 0, 0);
    JsonNode teams =
        commune.get(FIGURES + "indicator=team.assisted&breakdown=team" + NOVEMBER).json();
    assertThat(teams.path("items").valueStream().map(one -> one.at("/breakdown/team").asString()))
        .contains(team);
    JsonNode rows = commune.get(ROWS + asked + "&kind=ORDER").json().path("items");
    assertThat(rows.size()).isEqualTo(2);
    Api.Answer page = commune.get("/dashboard?indicator=team.assisted&periodType=TO_DATE");
    assertThat(page.status()).as(page.text()).isEqualTo(200);
    assertThat(page.text())
        .contains("Tổ …" + team.substring(team.length() - 8), "50 hộ, xử lý đơn hàng")
        .contains("/office/teams/" + team);
  }

  /** Not the sum of its teams: somebody whom two helped is one. */
  @Test
  void tellsDifferentHouseholdsOfAUnitAndTheShareOfItsTeamsThatDidSomething() {
    long assisted =
        first(nation(), "indicator=team.assisted&unit=14" + NOVEMBER).path("value").asLong();
    helpedTwice("h-" + UUID.randomUUID());
    String other = UUID.randomUUID().toString();
    String idle = UUID.randomUUID().toString();
    published.publish(
        TeamEvents.formed(other, THERE, 1),
        TeamEvents.formed(idle, THERE, 1),
        help(other, THERE, household, "TRAINING,2026-11-12"));
    awaitHelped(other, 1);
    await()
        .atMost(STARTED)
        .untilAsserted(
            () ->
                assertThat(
                        first(nation(), "indicator=team.assisted&unit=14" + NOVEMBER)
                            .path("value")
                            .asLong())
                    .isEqualTo(assisted + 2));
    Api there = as(Role.COMMUNE, THERE);
    JsonNode active = first(there, "indicator=team.active" + NOVEMBER);
    assertThat(active.path("kind").asString()).isEqualTo("DISTINCT");
    assertThat(active.path("value").asLong()).isPositive();
    assertThat(active.path("denominator").asLong()).isGreaterThan(active.path("value").asLong());
    assertThat(active.path("ratio").asDouble()).isBetween(0.0, 1.0);
    Api.Answer rows = there.get(ROWS + "indicator=team.active" + NOVEMBER);
    assertThat(rows.text()).contains(other).doesNotContain(idle, team);
    assertThat(there.get(ROWS + "indicator=team.assisted" + NOVEMBER).text())
        .contains(household)
        .doesNotContain(team, "2025-07-01:" + HERE);
  }

  @Test
  void tellsTheMeanOfScoresTheShareOfGoodOnesAndHowManyThereAre() {
    published.publish(
        TeamEvents.formed(team, HERE, 1),
        TeamEvents.answer(UUID.randomUUID().toString(), HERE, team, 5, "2026-11-10"),
        TeamEvents.answer(UUID.randomUUID().toString(), HERE, team, 5, "2026-11-11"),
        TeamEvents.answer(UUID.randomUUID().toString(), HERE, team, 1, "2026-11-11"),
        TeamEvents.answer(UUID.randomUUID().toString(), HERE, team, 3, "2026-10-11"));
    String asked = "indicator=satisfaction&teamId=" + team;
    Api commune = as(Role.TEAM, HERE);
    await()
        .atMost(STARTED)
        .until(() -> commune.get(FIGURES + asked).json().at("/items/0/denominator").asInt() == 4);
    JsonNode november = first(commune, asked + NOVEMBER);
    assertThat(november.path("kind").asString()).isEqualTo("MEAN");
    assertThat(november.path("value").decimalValue()).isEqualByComparingTo("3.6667");
    assertThat(november.path("change").decimalValue()).isEqualByComparingTo("0.6667");
    assertThat(november.path("numerator").asLong()).isEqualTo(2);
    assertThat(november.path("denominator").asLong()).isEqualTo(3);
    assertThat(november.path("ratio").asDouble()).isBetween(0.666, 0.667);
    assertThat(first(commune, asked).path("value").decimalValue()).isEqualByComparingTo("3.5");
    JsonNode never = first(commune, asked + "&period=2026-01");
    assertThat(never.path("value").isNull()).isTrue();
    assertThat(never.path("denominator").asLong()).isZero();
    Api.Answer rows = commune.get(ROWS + asked + NOVEMBER);
    assertThat(rows.json().path("items").size()).isEqualTo(3);
    assertThat(rows.text()).doesNotContain("h-of-");
    assertThat(commune.get("/dashboard?indicator=satisfaction").text()).contains("/ 5 điểm");
  }

  @Test
  void saysNothingOfATeamToAnotherCommune() {
    helpedTwice("h-" + UUID.randomUUID());
    String none = UUID.randomUUID().toString();
    for (Role role : List.of(Role.TEAM, Role.COMMUNE)) {
      Api beside = as(role, THERE);
      for (String door : List.of(FIGURES, ROWS)) {
        for (String asked : List.of("team.assisted&teamId=", "team.assisted&kind=ORDER&teamId=")) {
          if (door.equals(FIGURES) && asked.contains("kind")) {
            continue;
          }
          ScopeDepth.assertAsIfMissing(
              beside.get(door + "indicator=" + asked + team),
              team,
              beside.get(door + "indicator=" + asked + none),
              none);
        }
      }
      for (String query :
          List.of("team.assisted&breakdown=team", "satisfaction&breakdown=team", "team.active")) {
        Api.Answer told = beside.get(FIGURES + "indicator=" + query);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text()).doesNotContain(team, "Xã Có Tổ");
        assertThat(beside.get(FIGURES + "unit=" + HERE + "&indicator=" + query).status())
            .isEqualTo(404);
      }
      assertThat(beside.get("/dashboard?indicator=team.assisted").text())
          .doesNotContain(team, team.substring(team.length() - 8));
      ScopeDepth.assertUnseen(
          beside, "/api/v1/figures/rows?indicator=team.assisted", household, team);
    }
    assertThat(
            as(Role.PROVINCE, "14").get(FIGURES + "indicator=team.assisted&breakdown=team").text())
        .contains(team);
  }
}
