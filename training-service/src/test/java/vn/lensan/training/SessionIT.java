package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

@TrainingTest
class SessionIT {
  private static final String SESSIONS = "/api/v1/sessions";
  @LocalServerPort private int port;

  private Classroom room() {
    return new Classroom(port);
  }

  @Test
  void plansAClassWithThePathOfItsUnit() {
    String id = room().planned(room().plan(room().course("T1"), Onboarded.OWN));
    JsonNode session = room().province().get(SESSIONS + '/' + id).json();
    assertThat(session.get("within").valueStream().map(JsonNode::asString))
        .containsExactly(Onboarded.NATION, Onboarded.PROVINCE, Onboarded.OWN);
    assertThat(session.get("halfDays").valueStream().map(JsonNode::asString))
        .containsExactly(Classroom.MORNING, Classroom.AFTERNOON);
    assertThat(session.get("startsOn").asString()).isEqualTo("2026-11-20");
    assertThat(session.get("trainer").asString()).isEqualTo("test-PROVINCE");
    assertThat(session.get("status").asString()).isEqualTo("PLANNED");
    assertThat(session.get("level").asString()).isEqualTo("T1");
  }

  @Test
  void countsEveryHalfDayBetweenTwoDays() {
    Map<String, Object> plan = room().plan(room().course("T1"), Onboarded.OWN);
    plan.remove("halfDays");
    plan.put("startsOn", "2026-11-30");
    plan.put("endsOn", "2026-12-01");
    String id = room().planned(plan);
    assertThat(room().province().get(SESSIONS + '/' + id).json().get("halfDays").toString())
        .isEqualTo("[\"2026-11-30/AM\",\"2026-11-30/PM\",\"2026-12-01/AM\",\"2026-12-01/PM\"]");
    plan.put("endsOn", "2026-11-29");
    Classroom.refused(room().province().post(SESSIONS, plan), 400, "request.invalid");
    plan.put("halfDays", List.of("2026-11-30/NOON"));
    JsonNode odd =
        Classroom.refused(room().province().post(SESSIONS, plan), 400, "request.invalid");
    assertThat(odd.at("/errors/0/pointer").asString()).isEqualTo("/halfDays/0");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    String course = room().course("T1");
    room().planned(room().plan(course, Onboarded.OWN));
    JsonNode unit =
        Classroom.refused(
            room().province().post(SESSIONS, room().plan(course, "2025-07-01:99999")),
            422,
            "session.unknown-unit");
    assertThat(unit.at("/errors/0/code").asString()).isEqualTo("unknown-unit");
    Classroom.refused(
        room().province().post(SESSIONS, room().plan("no-course", Onboarded.OWN)),
        422,
        "session.unknown-course");
    Api other = room().as(Role.COMMUNE, Onboarded.SIBLING);
    Classroom.refused(
        other.post(SESSIONS, room().plan(course, Onboarded.OWN)), 403, "scope.outside");
  }

  @Test
  void letsAT2ClassBeTaughtOnlyByACertifiedTrainerOfTheCooperative() {
    String cooperative = Onboarded.household(Onboarded.OWN);
    Map<String, Object> plan = room().plan(room().course("T2"), Onboarded.OWN);
    refusedTrainer(plan);
    plan.put("cooperativeId", cooperative);
    refusedTrainer(plan);
    plan.put("trainerCertificate", room().certified("T1", Onboarded.household(Onboarded.OWN)));
    refusedTrainer(plan);
    plan.put("trainerCertificate", room().certified("T3", cooperative));
    refusedTrainer(plan);
    String member = Onboarded.household(Onboarded.OWN, cooperative);
    plan.put("trainerCertificate", room().certified("T1", member));
    assertThat(room().planned(plan)).isNotBlank();
  }

  private void refusedTrainer(Map<String, Object> plan) {
    Classroom.refused(room().province().post(SESSIONS, plan), 422, "session.trainer-not-certified");
  }

  @Test
  void showsATrainerTheOwnClassesOnly() {
    Map<String, Object> plan = room().plan(room().course("T1"), Onboarded.OWN);
    String others = room().planned(plan);
    Api trainer = room().as("trainer-an", Role.TRAINER, Onboarded.PROVINCE);
    String own = Classroom.id(trainer.post(SESSIONS, plan));
    assertThat(trainer.get(SESSIONS + '/' + own).json().get("trainer").asString())
        .isEqualTo("trainer-an");
    assertThat(trainer.get(SESSIONS + '/' + others).status()).isEqualTo(404);
    assertThat(trainer.get(SESSIONS + "?limit=200").text()).contains(own).doesNotContain(others);
    plan.put("trainer", "trainer-binh");
    Classroom.refused(trainer.post(SESSIONS, plan), 422, "session.other-trainer");
  }

  @Test
  void filtersTheList() {
    String course = room().course("T1");
    String id = room().planned(room().plan(course, Onboarded.OWN));
    Api province = room().province();
    assertThat(items(province, "courseId=" + course)).isEqualTo(1);
    assertThat(items(province, "courseId=" + course + "&unit=" + Onboarded.OWN)).isEqualTo(1);
    assertThat(items(province, "courseId=" + course + "&unit=" + Onboarded.SIBLING)).isZero();
    assertThat(items(province, "courseId=" + course + "&level=T2")).isZero();
    assertThat(items(province, "courseId=" + course + "&status=HELD")).isZero();
    assertThat(province.get(SESSIONS + '/' + id).header("etag")).contains("\"0\"");
  }

  private static int items(Api api, String query) {
    return api.get(SESSIONS + '?' + query).json().get("items").size();
  }
}
