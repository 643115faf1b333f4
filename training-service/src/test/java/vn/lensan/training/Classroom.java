package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;

/** The words that tests speak with the service. */
final class Classroom {
  /** Only a failure waits so long: machines that do other things too are slow. */
  static final Duration PATIENCE = Duration.ofSeconds(90);

  static final String MORNING = "2026-11-20/AM";
  static final String AFTERNOON = "2026-11-20/PM";
  private final int port;

  Classroom(int port) {
    this.port = port;
    Onboarded.units();
  }

  Api as(Role role, String... units) {
    return as("test-" + role, role, units);
  }

  Api as(String client, Role role, String... units) {
    return Api.onPort(port).as(TestIdentity.token(client, role, units));
  }

  Api province() {
    return as(Role.PROVINCE, Onboarded.PROVINCE);
  }

  Api anybody() {
    return Api.onPort(port);
  }

  String course(String level) {
    Api.Answer answer =
        province()
            .post(
                "/api/v1/courses",
                Map.of(
                    "level",
                    level,
                    "name",
                    "Bán hàng trên sàn " + level,
                    "theoryHours",
                    1.5,
                    "practiceHours",
                    5));
    return id(answer);
  }

  Map<String, Object> plan(String courseId, String unit) {
    Map<String, Object> plan = new HashMap<>();
    plan.put("courseId", courseId);
    plan.put("unit", Map.of("boundary", "2025-07-01", "code", unit.substring(11)));
    plan.put("halfDays", List.of(AFTERNOON, MORNING));
    plan.put("mode", "IN_PERSON");
    plan.put("place", "Nhà văn hoá thôn");
    return plan;
  }

  /** A class of any level in the own commune, rules of T2 kept. */
  String session(String level) {
    Map<String, Object> plan = plan(course(level), Onboarded.OWN);
    if (level.equals("T2")) {
      String cooperative = Onboarded.household(Onboarded.OWN);
      plan.put("cooperativeId", cooperative);
      plan.put("trainerCertificate", certified("T1", cooperative));
    }
    return planned(plan);
  }

  String planned(Map<String, Object> plan) {
    Api.Answer answer =
        await()
            .atMost(PATIENCE)
            .until(
                () -> province().post("/api/v1/sessions", plan),
                tried -> !tried.text().contains("session.unknown-unit"));
    return id(answer);
  }

  Api.Answer enrol(String session, String household) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> post(session, "enrolments", Map.of("householdId", household)),
            tried -> !tried.text().contains("enrolment.unknown-learner"));
  }

  Api.Answer attend(String session, String household, String halfDay) {
    return post(session, "attendances", Map.of("householdId", household, "halfDay", halfDay));
  }

  Api.Answer assess(String session, String household, int score) {
    return post(session, "results", Map.of("householdId", household, "score", score));
  }

  Api.Answer post(String session, String what, Object body) {
    return province().post("/api/v1/sessions/" + session + '/' + what, body);
  }

  /** Goes through a whole class; answers the code of the certificate. */
  String certified(String level, String household) {
    String session = session(level);
    assertThat(enrol(session, household).status()).isEqualTo(201);
    attend(session, household, MORNING);
    attend(session, household, AFTERNOON);
    Api.Answer result = assess(session, household, 80);
    assertThat(result.status()).as(result.text()).isEqualTo(200);
    return result.json().get("certificateCode").asString();
  }

  static String id(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json().get("id").asString();
  }

  static JsonNode refused(Api.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().get("code").asString()).isEqualTo(code);
    return answer.json();
  }
}
