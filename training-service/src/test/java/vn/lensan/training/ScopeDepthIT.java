package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.platform.testing.ScopeDepth.assertAsIfMissing;
import static vn.lensan.platform.testing.ScopeDepth.assertUnseen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.lensan.monitoring.cell.messaging.Events;
import vn.lensan.monitoring.cell.messaging.TeamEvents;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;

/** Beyond the matrix: filters, pages, error words, the rows behind figures, moved households. */
@TrainingTest
class ScopeDepthIT {
  private static final String SESSIONS = "/api/v1/sessions";
  private static final String CERTIFICATES = "/api/v1/certificates";
  private static final String ROWS = "/api/v1/figures/rows?indicator=hh.trained_basic";

  private static final String TEAM_ROWS = "/api/v1/figures/rows?";

  private static @Nullable Things things;
  @LocalServerPort private int port;

  private record Things(String household, String session, String certificate) {}

  private Things things() {
    Things made = things;
    if (made == null) {
      Classroom room = new Classroom(port);
      String household = Onboarded.household(Onboarded.OWN);
      String certificate = room.certified("T1", household);
      String session = room.session("T1");
      room.enrol(session, household);
      made = new Things(household, session, certificate);
      things = made;
    }
    return made;
  }

  private Api as(Role role, String... units) {
    return new Classroom(port).as(role, units);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Onboarded.SIBLING,
        "2025-07-01:14",
        "2025-06-30:24",
        "2025-06-30:07582",
        "2025-07-01:0758"
      })
  void listsNothingOfAnotherUnit(String unit) {
    Things own = things();
    Api outsider = as(Role.PROVINCE, unit);
    for (String query : List.of("", "?level=T1", "?status=PLANNED", "?unit=" + Onboarded.OWN)) {
      assertUnseen(outsider, SESSIONS + query, own.session());
    }
    for (String query :
        List.of("", "?householdId=" + own.household(), "?level=T1", "?unit=" + Onboarded.OWN)) {
      assertUnseen(outsider, CERTIFICATES + query, own.certificate(), own.household());
    }
    assertUnseen(outsider, ROWS, own.household());
    assertThat(as(Role.PROVINCE, Onboarded.PROVINCE).get(SESSIONS + "?limit=200").text())
        .contains(own.session());
  }

  @Test
  void answersForThingsOutsideWordForWordAsForNone() {
    Things own = things();
    String none = UUID.randomUUID().toString();
    Api beside = as(Role.PROVINCE, Onboarded.SIBLING);
    for (String part : List.of("", "/enrolments")) {
      assertAsIfMissing(
          beside.get(SESSIONS + '/' + own.session() + part),
          own.session(),
          beside.get(SESSIONS + '/' + none + part),
          none);
    }
    assertAsIfMissing(
        beside.get(CERTIFICATES + '/' + own.certificate()),
        own.certificate(),
        beside.get(CERTIFICATES + '/' + none),
        none);
    Map<String, Object> learner = Map.of("householdId", own.household());
    Map<String, Object> there =
        Map.of("householdId", own.household(), "halfDay", Classroom.MORNING);
    Map<String, Object> score = Map.of("householdId", own.household(), "score", 90);
    Map.of("/enrolments", learner, "/attendances", there, "/results", score)
        .forEach(
            (part, body) ->
                assertAsIfMissing(
                    beside.post(SESSIONS + '/' + own.session() + part, body),
                    own.session(),
                    beside.post(SESSIONS + '/' + none + part, body),
                    none));
  }

  @Test
  void enrolsNobodyFromOutsideInAnOwnClass() {
    Things own = things();
    Classroom room = new Classroom(port);
    String session = room.planned(room.plan(room.course("T1"), Onboarded.SIBLING));
    String none = UUID.randomUUID().toString();
    String enrolments = SESSIONS + '/' + session + "/enrolments";
    Api beside = as(Role.PROVINCE, Onboarded.SIBLING);
    assertAsIfMissing(
        beside.post(enrolments, Map.of("householdId", own.household())),
        own.household(),
        beside.post(enrolments, Map.of("householdId", none)),
        none);
  }

  @Test
  void asksForFiguresOfOtherUnitsInVain() {
    things();
    Api outsider = as(Role.COMMUNE, Onboarded.SIBLING);
    for (String unit : List.of("07582", "24", "VN", "99999")) {
      for (String path : List.of("/api/v1/figures?unit=", ROWS + "&unit=")) {
        Api.Answer answer = outsider.get(path + unit);
        assertThat(answer.status()).as(path + unit + answer.text()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Xã Thử Một", "Bắc Ninh");
      }
    }
  }

  /** A team is asked for instead of a unit: so it has to be looked up as one. */
  @Test
  void asksForTeamsOfOtherUnitsInVain() {
    Things own = things();
    String team = UUID.randomUUID().toString();
    String none = UUID.randomUUID().toString();
    tell(TeamEvents.formed(team, "07582", 1));
    tell(
        TeamEvents.helped(
            "help-" + team, "07582", team + ',' + own.household() + ",ORDER,2026-11-20"));
    tell(TeamEvents.answer("answer-" + team, "07582", team, 2, "2026-11-20"));
    Api insider = as(Role.TEAM, Onboarded.OWN);
    String assisted = "indicator=team.assisted&teamId=";
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> insider.get(TEAM_ROWS + assisted + team).text().contains(own.household()));
    for (Api outsider :
        List.of(as(Role.TEAM, Onboarded.SIBLING), as(Role.PROVINCE, "2025-07-01:14"))) {
      for (String path :
          List.of(
              TEAM_ROWS + assisted,
              "/api/v1/figures?" + assisted,
              "/api/v1/figures?teamId=",
              "/api/v1/figures?breakdown=kind&" + assisted,
              TEAM_ROWS + "kind=ORDER&" + assisted,
              TEAM_ROWS + "indicator=satisfaction&teamId=")) {
        assertAsIfMissing(outsider.get(path + team), team, outsider.get(path + none), none);
      }
      for (String indicator : List.of("team.assisted", "team.active", "satisfaction")) {
        assertUnseen(
            outsider, TEAM_ROWS + "indicator=" + indicator, team, own.household(), "answer-");
      }
      assertThat(outsider.get("/api/v1/figures?breakdown=team&indicator=satisfaction").text())
          .doesNotContain(team);
    }
  }

  private static void tell(Events event) {
    TestTopic.sendEvent(
        event.topic(),
        event.topic() + '.' + event.type() + ".v1",
        event.subject(),
        event.sequence(),
        new String(event.bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void letsACertificateFollowAHouseholdThatMoved() {
    String household = Onboarded.household(Onboarded.OWN);
    String certificate = new Classroom(port).certified("T1", household);
    Api before = as(Role.COMMUNE, Onboarded.OWN);
    Api after = as(Role.COMMUNE, Onboarded.SIBLING);
    assertThat(before.get(CERTIFICATES + '/' + certificate).status()).isEqualTo(200);
    Onboarded.tell(household, 2, Onboarded.SIBLING, "");
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> after.get(CERTIFICATES + '/' + certificate).status() == 200);
    assertThat(before.get(CERTIFICATES + '/' + certificate).status()).isEqualTo(404);
    assertUnseen(before, CERTIFICATES, certificate, household);
  }
}
