package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

/** Who looked at whom is kept, and glass that is broken is seen, bounded and reviewed. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LookIT extends OnboardingRails {
  private static final String LOOKS = "/api/v1/looks";
  private static final String GLASS = "/api/v1/break-glass";
  private static final String WHY = "Cháy kho, cần gọi gấp cho chủ hộ";

  private final MongoOperations mongo;

  LookIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private Api auditor(String unit) {
    return as("look-auditor", Role.AUDITOR, unit);
  }

  private static String someone() {
    return "looker-" + UUID.randomUUID();
  }

  private List<JsonNode> looks(Api auditor, String filter) {
    return auditor.get(LOOKS + "?" + filter).json().path("items").valueStream().toList();
  }

  @Test
  void keepsEachReadAndEachSearchAndNothingReadableOfIt() {
    String client = someone();
    String id = registeredId(Invented.household("Lò Thị Nhìn Thấy"));
    Api looker = as(client, Role.COMMUNE, OWN);
    looker.get(HOUSEHOLDS + "/" + id);
    looker.get(HOUSEHOLDS + "?q=nhin+thay");
    List<JsonNode> kept = looks(auditor(PROVINCE), "client=" + client);
    assertThat(kept)
        .extracting(one -> one.path("purpose").asString())
        .containsExactly("SEARCH", "READ");
    assertThat(kept).allSatisfy(one -> assertThat(one.path("households").toString()).contains(id));
    assertThat(kept.getFirst().path("searched").asBoolean()).isTrue();
    assertThat(looks(auditor(PROVINCE), "household=" + id)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(auditor(PROVINCE).get(LOOKS + "?client=" + client).text())
        .doesNotContain("nhin", "Nhìn");
    assertThat(mongo.getCollection("household_looks").find(new Document("client", client)))
        .isNotEmpty()
        .allSatisfy(look -> assertThat(look.toJson()).doesNotContain("nhin", "Nhìn"));
  }

  @Test
  void showsAuditorsOnlyTheirUnitsAndPagesByTime() {
    String client = someone();
    String id = registeredId(Invented.household("Lò Thị Trang"));
    Instant begun = Instant.now();
    for (int read = 0; read < 3; read++) {
      as(client, Role.COMMUNE, OWN).get(HOUSEHOLDS + "/" + id);
    }
    for (Api outside : List.of(auditor(SIBLING), auditor("2025-07-01:14"))) {
      assertThat(looks(outside, "client=" + client)).isEmpty();
      assertThat(looks(outside, "household=" + id)).isEmpty();
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = auditor(OWN).get(LOOKS + "?limit=2&client=" + client + cursor).json();
      seen.addAll(ids(page));
      cursor = page.has("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    String from = "&from=" + begun.minusSeconds(1);
    assertThat(looks(auditor(OWN), "client=" + client + from)).hasSize(3);
    assertThat(looks(auditor(OWN), "client=" + client + "&to=" + begun.minusSeconds(1))).isEmpty();
    assertThat(as("x", Role.PROVINCE, PROVINCE).get(LOOKS).status()).isEqualTo(403);
  }

  @Test
  void hidesWhatSomebodyWithUnitsOutsideTooWasAnswered() {
    String client = someone();
    String id = registeredId(Invented.household("Lò Thị Hai Nơi"));
    as(client, Role.COMMUNE, OWN, SIBLING).get(HOUSEHOLDS + "/" + id);
    JsonNode look = looks(auditor(SIBLING), "client=" + client).getFirst();
    assertThat(look.path("answered").asInt()).isOne();
    assertThat(look.toString()).doesNotContain(id);
  }

  @Test
  void letsOneReadOneHouseholdBehindGlassForAWhileAndTellsItsOwnProvince() {
    JsonNode made = registered(Invented.household("Lò Thị Khẩn Cấp"));
    String id = made.path("id").asString();
    String path = HOUSEHOLDS + "/" + id;
    String client = someone();
    Api beside = as(client, Role.COMMUNE, SIBLING);
    assertThat(beside.get(path).status()).isEqualTo(404);
    JsonNode broken = broken(beside, made.path("code").asString());
    assertThat(beside.get(path).status()).isEqualTo(200);
    assertThat(beside.with("If-Match", "*").patch(path, Map.of("village", "X")).status())
        .isEqualTo(404);
    assertThat(ids(beside.get(HOUSEHOLDS + "?q=khan+cap").json())).isEmpty();
    assertThat(as(someone(), Role.COMMUNE, SIBLING).get(path).status()).isEqualTo(404);
    assertThat(as(client, Role.TEAM, SIBLING).get(path).status()).isEqualTo(404);
    String glass = broken.path("id").asString();
    JsonNode look = looks(auditor(OWN), "household=" + id + "&client=" + client).getFirst();
    assertThat(look.path("glass").asString()).isEqualTo(glass);
    assertThat(looks(auditor(SIBLING), "client=" + client).toString()).doesNotContain(id);
    assertThat(glassIds(province())).contains(glass);
    assertThat(glassIds(as("beside", Role.PROVINCE, "2025-07-01:14"))).doesNotContain(glass);
    mongo
        .getCollection("glass_breaks")
        .updateOne(
            new Document("_id", glass),
            new Document("$set", new Document("until", java.util.Date.from(Instant.now()))));
    assertThat(beside.get(path).status()).isEqualTo(404);
  }

  /** Not the unmasked page of the person, nor anything that is done in the person's name. */
  @Test
  void opensReadingOnlyBehindGlass() {
    JsonNode made = registered(Invented.household("Lò Thị Chỉ Đọc", "0981777123"));
    String id = made.path("id").asString();
    String path = HOUSEHOLDS + "/" + id;
    team()
        .post(path + "/consents", Invented.consent(OffsetDateTime.now().minusDays(1), "POSTMART"));
    Api beside = as(someone(), Role.COMMUNE, SIBLING);
    broken(beside, made.path("code").asString());
    assertThat(beside.get(path).status()).isEqualTo(200);
    for (String door : List.of("/own-links", "/own-qr", "/own-qr/revocation")) {
      assertThat(beside.post(path + door, "").status()).as(door).isEqualTo(404);
    }
    for (String kind : List.of("SEE", "WITHDRAW", "RESTRICT", "ERASE")) {
      Map<String, String> asked = Map.of("householdId", id, "kind", kind, "way", "PHONE");
      assertThat(beside.post("/api/v1/rights-requests", asked).status()).as(kind).isEqualTo(404);
    }
    Map<String, String> difficulty = Map.of("householdId", id, "about", "OTHER", "text", "Khó");
    assertThat(beside.post(DifficultyIT.DIFFICULTIES, difficulty).status()).isEqualTo(404);
    String theirs = beside.post(TeamIT.TEAMS, TeamIT.told(SIBLING)).json().path("id").asString();
    Map<String, Object> help = Map.of("householdId", id, "kind", "OTHER", "on", "2026-11-20");
    assertThat(beside.post(TeamIT.TEAMS + "/" + theirs + "/help", help).status()).isEqualTo(404);
    Map<String, String> account = Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY");
    assertThat(beside.post(path + "/accounts", account).status()).isEqualTo(404);
    JsonNode left = team().get(path).json();
    assertThat(left.path("restricted").asBoolean()).isFalse();
    assertThat(team().get(path + "/consents").json().path("active")).hasSize(1);
  }

  @Test
  void showsThePageOfAHouseholdBehindGlassWithoutAnythingToDo() {
    JsonNode made = registered(Invented.household("Lò Thị Trang Kính"));
    String page = "/office/households/" + made.path("id").asString();
    Api beside = as(someone(), Role.COMMUNE, SIBLING);
    assertThat(beside.get(page).status()).isEqualTo(404);
    broken(beside, made.path("code").asString());
    Api.Answer shown = beside.get(page);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(shown.text())
        .contains("Lò Thị Trang Kính", "đang xem khẩn cấp")
        .doesNotContain(page + "/", "s-accounts", "??");
    assertThat(beside.get(page + "/requests/new").status()).isEqualTo(404);
    assertThat(commune().get(page).text()).contains(page + "/verification", page + "/requests/new");
  }

  private JsonNode broken(Api officer, String code) {
    Api.Answer answer = officer.post(GLASS, Map.of("code", code, "reason", WHY));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static List<String> glassIds(Api reviewer) {
    return ids(reviewer.get(GLASS + "?state=OPEN&limit=200").json());
  }

  @Test
  void isReviewedByAnotherAndEndsWhenItWasNotJustified() {
    JsonNode made = registered(Invented.household("Lò Thị Xét Lại"));
    String path = HOUSEHOLDS + "/" + made.path("id").asString();
    Api beside = as(someone(), Role.COMMUNE, SIBLING);
    String review =
        GLASS
            + "/"
            + broken(beside, made.path("code").asString()).path("id").asString()
            + "/review";
    Map<String, String> verdict = Map.of("verdict", "NOT_JUSTIFIED", "note", "Không có cháy");
    assertThat(as("north", Role.PROVINCE, "2025-07-01:14").post(review, verdict).status())
        .isEqualTo(404);
    assertThat(province().post(review, verdict).status()).isEqualTo(200);
    assertThat(beside.get(path).status()).isEqualTo(404);
    assertThat(province().post(review, verdict).status()).isEqualTo(409);
  }

  @Test
  void isNeverReviewedByWhoBrokeIt() {
    JsonNode made = registered(Invented.household("Lò Thị Tự Xét"));
    String client = someone();
    JsonNode broken = broken(as(client, Role.COMMUNE, SIBLING), made.path("code").asString());
    Api moved = as(client, Role.PROVINCE, PROVINCE);
    String review = GLASS + "/" + broken.path("id").asString() + "/review";
    assertThat(moved.post(review, Map.of("verdict", "JUSTIFIED")).status()).isEqualTo(403);
  }

  @Test
  void tellsGuessersNothingAndStopsThem() {
    JsonNode made = registered(Invented.household("Lò Thị Đoán"));
    String code = made.path("code").asString();
    Api guesser = as(someone(), Role.COMMUNE, SIBLING);
    List<String> wrong = List.of("LS-0000-0000-0000-0", "LS-1111-1111-1111-1", "gì đó", code + "X");
    List<String> words =
        wrong.stream()
            .map(one -> guesser.post(GLASS, Map.of("code", one, "reason", WHY)))
            .map(answer -> answer.status() + withoutTrace(answer.text()))
            .distinct()
            .toList();
    assertThat(words).hasSize(1);
    assertThat(words.getFirst()).startsWith("404");
    for (int more = wrong.size(); more < 10; more++) {
      guesser.post(GLASS, Map.of("code", "LS-0000-0000-0000-" + more, "reason", WHY));
    }
    Api.Answer right = guesser.post(GLASS, Map.of("code", code, "reason", WHY));
    assertThat(right.status()).as(right.text()).isEqualTo(429);
    assertThat(right.header("Retry-After")).isPresent();
    Api other = as(someone(), Role.COMMUNE, SIBLING);
    assertThat(other.post(GLASS, Map.of("code", code, "reason", "ngắn")).status()).isEqualTo(400);
    assertThat(other.post(GLASS, Map.of("code", code, "reason", "x".repeat(501))).status())
        .isEqualTo(400);
    assertThat(
            as("own", Role.COMMUNE, OWN).post(GLASS, Map.of("code", code, "reason", WHY)).status())
        .isEqualTo(409);
  }

  private static String withoutTrace(String problem) {
    return problem.replaceAll("\"traceId\":\"[0-9a-f]*\"", "");
  }
}
