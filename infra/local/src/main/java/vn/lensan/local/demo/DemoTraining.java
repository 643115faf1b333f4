package vn.lensan.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import vn.lensan.local.demo.DemoUser.Patience;

/**
 * A cooperative's trainer learns the basics and is certified, then teaches the households of the
 * cooperative.
 */
final class DemoTraining {
  private static final String DAY = "2026-11-16/AM";
  private static final int LEARNERS = 12;

  private final String origin;

  DemoTraining(String origin) {
    this.origin = origin;
  }

  void load() {
    DemoUser user = DemoUser.signIn(origin, "demo-province");
    List<JsonNode> households = user.all("/api/v1/households");
    for (JsonNode cooperative : households) {
      List<String> members = membersOf(cooperative.path("id").asString(), households);
      if (cooperative.path("kind").asString().equals("COOPERATIVE") && members.size() >= 3) {
        train(user, cooperative, members);
        return;
      }
    }
  }

  private static List<String> membersOf(String cooperative, List<JsonNode> households) {
    return households.stream()
        .filter(
            household -> Objects.equals(household.path("cooperativeId").asString(""), cooperative))
        .map(household -> household.path("id").asString())
        .limit(LEARNERS)
        .toList();
  }

  private static void train(DemoUser user, JsonNode cooperative, List<String> members) {
    String cooperativeId = cooperative.path("id").asString();
    String basics = course(user, "T1", "Tập huấn giảng viên: bán hàng trên sàn");
    String selling = course(user, "T2", "Bán nông sản trên Postmart và Voso");
    String trainers =
        user.post(
                "/api/v1/sessions",
                "class-t1",
                Map.of(
                    "courseId",
                    basics,
                    "unit",
                    json(cooperative.path("unit")),
                    "halfDays",
                    List.of(DAY),
                    "cooperativeId",
                    cooperativeId),
                Patience.WAITS)
            .path("id")
            .asString();
    teach(user, trainers, cooperativeId);
    String code = certificateOf(user, trainers);
    String households =
        user.post(
                "/api/v1/sessions",
                "class-t2",
                Map.of(
                    "courseId",
                    selling,
                    "unit",
                    json(cooperative.path("unit")),
                    "halfDays",
                    List.of(DAY),
                    "cooperativeId",
                    cooperativeId,
                    "trainerCertificate",
                    code),
                Patience.WAITS)
            .path("id")
            .asString();
    members.forEach(member -> teach(user, households, member));
  }

  private static String course(DemoUser user, String level, String name) {
    return user.post(
            "/api/v1/courses",
            "course-" + level,
            Map.of("level", level, "name", name, "theoryHours", 1, "practiceHours", 3),
            Patience.NONE)
        .path("id")
        .asString();
  }

  private static void teach(DemoUser user, String session, String learner) {
    String path = "/api/v1/sessions/" + session;
    String key = session + learner;
    user.post(path + "/enrolments", "enrol-" + key, Map.of("householdId", learner), Patience.WAITS);
    user.post(
        path + "/attendances",
        "attend-" + key,
        Map.of("householdId", learner, "halfDay", DAY),
        Patience.NONE);
    user.post(
        path + "/results",
        "result-" + key,
        Map.of("householdId", learner, "score", 85),
        Patience.NONE);
  }

  private static String certificateOf(DemoUser user, String session) {
    return DemoUser.await(
        () ->
            user.get("/api/v1/certificates?sessionId=" + session)
                .path("items")
                .path(0)
                .path("code")
                .asString(""),
        code -> !code.isEmpty());
  }

  private static Map<String, String> json(JsonNode unit) {
    return Map.of(
        "boundary", unit.path("boundary").asString(), "code", unit.path("code").asString());
  }
}
