package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeDepth;
import vn.lensan.platform.time.Days;

/** What is difficult: raised, handed on, answered on its clock. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DifficultyIT extends OnboardingRails {
  static final String DIFFICULTIES = "/api/v1/difficulties";
  private static final String WORDS = "Không in được vận đơn";
  private final MongoOperations mongo;

  DifficultyIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static Map<String, Object> told(String household) {
    return Map.of("householdId", household, "about", "ORDER", "text", WORDS);
  }

  private String raised(String household) {
    Api.Answer made = team().post(DIFFICULTIES, told(household));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  private void raisedOn(String id, String day, String due) {
    Document days = new Document("raisedOn", day).append("dueOn", due);
    Document reminder = days.append("reminder.at", Date.from(Instant.EPOCH));
    mongo
        .getCollection("difficulties")
        .updateOne(new Document("_id", id), new Document("$set", reminder));
  }

  @Test
  void queuesTheMostUrgentFirstMarksWhatIsOverdueAndReminds() {
    String household = registeredId(Invented.household("Hộ Khó Khăn"));
    String fresh = raised(household);
    String late = raised(household);
    String later = raised(household);
    raisedOn(late, "2026-11-02", "2026-11-05");
    raisedOn(later, "2026-11-03", "2026-11-06");
    String queue = DIFFICULTIES + "?household=" + household;
    JsonNode first = team().get(queue + "&limit=2").json();
    assertThat(ids(first)).containsExactly(late, later);
    assertThat(first.path("items").path(0).path("overdue").asBoolean()).isTrue();
    JsonNode rest = team().get(queue + "&limit=2&cursor=" + first.path("cursor").asString()).json();
    assertThat(ids(rest)).containsExactly(fresh);
    assertThat(ids(team().get(queue + "&overdueOn=" + Days.of(Instant.now())).json()))
        .containsExactly(late, later);
    await()
        .atMost(PATIENCE)
        .until(
            () -> team().get(DIFFICULTIES + "/" + late).text(), text -> text.contains("OVERDUE"));
  }

  @Test
  void isHandedToATeamAnsweredOnceAndThenNotOpen() {
    String household = registeredId(Invented.household("Hộ Được Trả Lời"));
    String id = raised(household);
    String team = commune().post(TeamIT.TEAMS, TeamIT.told(OWN)).json().path("id").asString();
    String one = DIFFICULTIES + "/" + id;
    Api officer = commune().with("If-Match", "*");
    assertThat(commune().post(one + "/assignment", Map.of("teamId", team)).status()).isEqualTo(428);
    assertThat(officer.post(one + "/assignment", Map.of()).status()).isEqualTo(422);
    assertThat(officer.post(one + "/assignment", Map.of("teamId", team)).json().path("status"))
        .hasToString("\"ASSIGNED\"");
    Map<String, String> answer = Map.of("text", "Bấm nút In <script>alert(1)</script>");
    Api.Answer answered = team().with("If-Match", "*").post(one + "/answer", answer);
    assertThat(answered.json().path("inTime").asBoolean()).as(answered.text()).isTrue();
    assertThat(officer.post(one + "/answer", answer).status()).isEqualTo(409);
    assertThat(ids(team().get(DIFFICULTIES + "?household=" + household).json())).isEmpty();
    assertThat(ids(team().get(DIFFICULTIES + "?answered=true&household=" + household).json()))
        .containsExactly(id);
    await()
        .atMost(PATIENCE)
        .until(
            () -> Published.types(Published.on("vn.lensan.onboarding.team", id)),
            types -> types.size() == 3);
    Published.on("vn.lensan.onboarding.team", id)
        .forEach(
            event -> {
              event.assertKeepsItsContract();
              assertThat(event.json()).doesNotContain("vận đơn", "script");
            });
  }

  @Test
  void keepsWhatIsSaidEncryptedOnceAndWithinItsUnit() {
    String household = registeredId(Invented.household("Hộ Nói Nhỏ"));
    String id = "difficulty-" + UUID.randomUUID();
    Map<String, Object> told = Invented.with(told(household), "id", id);
    assertThat(team().post(DIFFICULTIES, told).status()).isEqualTo(201);
    assertThat(team().post(DIFFICULTIES, told).status()).isEqualTo(201);
    assertThat(team().post(DIFFICULTIES, Invented.with(told, "text", "Khác")).status())
        .isEqualTo(409);
    Document kept = mongo.getCollection("difficulties").find(new Document("_id", id)).first();
    assertThat(String.valueOf(kept)).doesNotContain(WORDS);
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    String none = UUID.randomUUID().toString();
    ScopeDepth.assertAsIfMissing(
        beside.get(DIFFICULTIES + "/" + id), id, beside.get(DIFFICULTIES + "/" + none), none);
    ScopeDepth.assertUnseen(beside, DIFFICULTIES, id);
    ScopeDepth.assertUnseen(beside, DIFFICULTIES + "?household=" + household, id);
    Api.Answer taken = beside.post(DIFFICULTIES, Invented.with(besides(beside), "id", id));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.text()).doesNotContain(household, WORDS);
  }

  private static Map<String, Object> besides(Api beside) {
    Map<String, Object> head = Map.of("fullName", "Hộ Bên", "phone", Invented.phone());
    return told(
        beside.post(HOUSEHOLDS, Invented.household(head, SIBLING)).json().path("id").asString());
  }

  @Test
  void refusesNobodysDifficultyTooManyWordsAndAnothersPhoto() {
    String household = registeredId(Invented.household("Hộ Dài Lời"));
    Map<String, Object> told = told(household);
    Map<String, Object> nobodys = Map.of("about", "ORDER", "text", WORDS);
    assertThat(team().post(DIFFICULTIES, nobodys).status()).isEqualTo(422);
    assertThat(team().post(DIFFICULTIES, Invented.with(told, "text", "x".repeat(2001))).status())
        .isEqualTo(400);
    assertThat(team().post(DIFFICULTIES, Invented.with(told, "text", "x".repeat(2 << 20))).status())
        .isIn(400, 413);
    String photo =
        as("beside", Role.TEAM, SIBLING)
            .upload("/api/v1/photos", "a.png", ScopeMatrixIT.picture(), Map.of())
            .json()
            .path("id")
            .asString();
    assertThat(team().post(DIFFICULTIES, Invented.with(told, "photoIds", List.of(photo))).status())
        .isEqualTo(404);
    assertThat(LocalDate.parse(team().post(DIFFICULTIES, told).json().path("dueOn").asString()))
        .isAfter(Days.of(Instant.now()));
  }
}
