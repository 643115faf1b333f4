package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;

/** Consents with their proofs, and what a person may ask for, through the API. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RightsIT extends ImportRails {
  private static final String RIGHTS = "/api/v1/rights-requests";
  private static final String SCRIPT = "<script>alert('x')</script>";
  private final MongoOperations mongo;

  RightsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private Api.Answer asked(String household, String kind, String... more) {
    Map<String, String> body =
        new HashMap<>(Map.of("householdId", household, "kind", kind, "way", "PHONE"));
    for (int i = 0; i < more.length; i += 2) {
      body.put(more[i], more[i + 1]);
    }
    return team().post(RIGHTS, body);
  }

  private JsonNode received(String household, String kind, String... more) {
    Api.Answer answer = asked(household, kind, more);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private Api.Answer step(JsonNode request, String step) {
    return commune()
        .with("If-Match", "*")
        .post(RIGHTS + "/" + request.path("id").asString() + "/" + step, "");
  }

  private Api.Answer consented(String household, Map<String, Object> consent) {
    return team().post(HOUSEHOLDS + "/" + household + "/consents", consent);
  }

  private static Map<String, Object> consent(Object id, OffsetDateTime at) {
    return Invented.with(Invented.consent(at, "VOSO"), "consentId", id);
  }

  private int particulars(String household) {
    return as("catalog-service", Role.SERVICE)
        .post(
            "/internal/v1/households/" + household + "/seller-particulars",
            Map.of("receiver", "VOSO"))
        .status();
  }

  private String seller() {
    String id = registeredId(Invented.household("Hộ Có Quyền"));
    approve(id);
    consented(id, consent("consent-" + id, OffsetDateTime.now().minusDays(1)));
    return id;
  }

  @Test
  void refusesAConsentOfTomorrowOrToATextOfLaterOrWithoutItsWitness() {
    String id = registeredId(Invented.household("Hộ Đồng Ý"));
    OffsetDateTime yesterday = OffsetDateTime.now().minusDays(1);
    assertThat(errors(consented(id, Invented.consent(OffsetDateTime.now().plusDays(1), "VOSO"))))
        .containsExactly("/givenAt consent.future");
    Map<String, Object> later =
        Invented.with(Invented.consent(yesterday, "VOSO"), "textVersion", "2031-01");
    assertThat(errors(consented(id, later))).containsExactly("/textVersion consent.text-later");
    Map<String, Object> spoken =
        Invented.with(Invented.consent(yesterday, "VOSO"), "proof", Map.of("means", "SPOKEN"));
    assertThat(errors(consented(id, spoken))).containsExactly("/proof/witness consent.witness");
    JsonNode ledger = team().get(HOUSEHOLDS + "/" + id + "/consents").json();
    assertThat(ledger.path("items")).isEmpty();
    assertThat(ledger.path("active")).isEmpty();
  }

  @Test
  void takesAWithdrawalThatArrivesBeforeItsConsent() {
    String id = registeredId(Invented.household("Hộ Ngoại Tuyến"));
    String consent = "consent-" + UUID.randomUUID();
    OffsetDateTime given = OffsetDateTime.now().minusDays(2);
    String door = HOUSEHOLDS + "/" + id + "/consents/" + consent + "/withdrawal";
    assertThat(team().post(door, "").status()).isEqualTo(404);
    Map<String, Object> early =
        Map.of("withdrawnAt", given.plusDays(1).toString(), "consent", consent(consent, given));
    assertThat(team().post(door, early).status()).isEqualTo(200);
    assertThat(consented(id, consent(consent, given)).status()).isEqualTo(201);
    JsonNode ledger = team().get(HOUSEHOLDS + "/" + id + "/consents").json();
    assertThat(ledger.path("active")).isEmpty();
    assertThat(ledger.path("items")).hasSize(1);
    assertThat(consented(id, consent(consent, given.plusHours(1))).status()).isEqualTo(409);
  }

  @Test
  void showsThePersonEverythingAndLogsTheLook() {
    String id = registeredId(Invented.household("Hộ " + SCRIPT));
    Map<String, Object> seller =
        Map.of("role", "SELLER_CONTACT", "from", Days.of(Instant.now()).toString());
    Map<String, Object> member = Map.of("fullName", "Người Con", "roles", List.of(seller));
    assertThat(team().post(HOUSEHOLDS + "/" + id + "/members", member).status()).isEqualTo(201);
    consented(id, Invented.consent(OffsetDateTime.now().minusDays(1), "VOSO"));
    Map<String, String> hard = Map.of("householdId", id, "about", "ORDER", "text", "Khó của tôi");
    team().post(DifficultyIT.DIFFICULTIES, hard);
    approve(id);
    await()
        .atMost(PATIENCE)
        .until(
            () -> commune().get(HOUSEHOLDS + "/" + id + "/history").text(),
            text -> text.contains("VERIFIED"));
    JsonNode request = received(id, "SEE", "note", SCRIPT);
    String export = RIGHTS + "/" + request.path("id").asString() + "/export";
    JsonNode data = team().get(export).json();
    assertThat(data.at("/particulars/head/phone").asString()).startsWith("0981");
    Api.Answer page = team().get(export + ".html");
    assertThat(page.header("content-type").orElse("")).startsWith("text/html");
    assertThat(page.header("cache-control").orElse("")).contains("no-store");
    assertThat(page.text()).contains("Họ tên chủ hộ").doesNotContain("<script>");
    assertThat(page.text())
        .contains("Người Con", "người bán hàng", "Bán hàng trên sàn", "Khó của tôi", "Xem dữ liệu")
        .contains("Xã Lục Ngạn", "chờ xác minh → đã xác minh")
        .doesNotContain("SELLING", "2025-07-01:", "[]", "REGISTERED");
    assertThat(data.toString()).contains("Người Con", "Khó của tôi");
    assertThat(
            mongo.getCollection("own_data_looks").countDocuments(new Document("householdId", id)))
        .isEqualTo(2);
  }

  @Test
  void stopsEverythingWhileRestrictedUntilLifted() {
    String id = seller();
    assertThat(particulars(id)).isEqualTo(200);
    JsonNode request = received(id, "RESTRICT");
    assertThat(particulars(id)).isEqualTo(409);
    String code = team().get(HOUSEHOLDS + "/" + id).json().path("code").asString();
    byte[] list =
        Sheets.separated(
            ",",
            List.of(
                List.of("Mã hộ", "Họ và tên", "Số điện thoại", "Xã/Phường", "Mã xã"),
                List.of(code, "Tên Khác", Invented.phone(), "Lục Ngạn", "07582")));
    JsonNode job = done(commune(), list);
    assertThat(rows(commune(), job, "REFUSED")).containsExactly("2 household.restricted");
    byte[] learned =
        Sheets.separated(
            ",",
            List.of(
                List.of("Mã hộ", "Khoá học", "Nền tảng", "Ngày hoàn thành"),
                List.of(code, "Khoá Bất Kỳ", "One Touch", "16/05/2026")));
    Map<String, String> completions = Sheets.form("moocCompletions");
    JsonNode untold = over(commune(), started(commune(), "a.csv", learned, completions));
    assertThat(rows(commune(), untold, "REFUSED")).containsExactly("2 household.restricted");
    assertThat(FakeTraining.callsOf(untold.path("id").asString())).isEmpty();
    assertThat(step(request, "lifting").status()).isEqualTo(200);
    assertThat(particulars(id)).isEqualTo(200);
  }

  @Test
  void withdrawsAtOnceAndIsDoneOnlyWhenTheMarketplaceHasAcknowledged() {
    String id = seller();
    JsonNode request = received(id, "WITHDRAW");
    assertThat(particulars(id)).isEqualTo(409);
    assertThat(request.path("finishBy").asString())
        .isEqualTo(Days.of(Instant.now()).plusDays(20).toString());
    step(request, "answer");
    assertThat(step(request, "completion").status()).isEqualTo(409);
    proof(id, "asked", "ASKED", 1);
    await().atMost(PATIENCE).until(() -> proofs(id), found -> found.contains("VOSO ASKED"));
    assertThat(step(request, "completion").status()).isEqualTo(409);
    proof(id, "settled", "ACKNOWLEDGED", 2);
    proof(id, "asked", "ASKED", 1);
    await().atMost(PATIENCE).until(() -> proofs(id), found -> found.contains("VOSO ACKNOWLEDGED"));
    assertThat(step(request, "completion").json().path("state").asString()).isEqualTo("DONE");
  }

  private static void proof(String household, String what, String state, long sequence) {
    Map<String, Object> data =
        new HashMap<>(
            Map.of(
                "withdrawalId",
                "w-" + household,
                "householdId",
                household,
                "channel",
                "VOSO",
                "consentId",
                "consent-" + household,
                "state",
                state,
                "askedAt",
                "2026-11-22T08:00:00+07:00"));
    if (sequence > 1) {
      data.put("settledAt", "2026-11-22T08:00:05+07:00");
    }
    TestTopic.sendEvent(
        "vn.lensan.catalog.activity",
        "vn.lensan.catalog.withdrawal." + what + ".v1",
        "w-" + household,
        sequence,
        JsonMapper.shared().writeValueAsString(data));
  }

  private List<String> proofs(String household) {
    return team()
        .get(HOUSEHOLDS + "/" + household + "/withdrawals")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("receiver").asString() + " " + item.path("state").asString())
        .toList();
  }

  @Test
  void queuesByTheClockRemindsAndRefusesWhatCannotBe() {
    String id = registeredId(Invented.household("Hộ Chờ Lâu"));
    LocalDate today = Days.of(Instant.now());
    Api.Answer tomorrow = asked(id, "SEE", "receivedOn", today.plusDays(1).toString());
    assertThat(tomorrow.status()).isEqualTo(422);
    assertThat(errors(asked(id, "SEE", "receivedOn", "1900-01-01")))
        .containsExactly("/receivedOn day-long-ago");
    assertThat(asked(id, "SEE", "note", "x".repeat(2 << 20)).status()).isIn(400, 413);
    JsonNode late = received(id, "CORRECT", "receivedOn", today.minusDays(40).toString());
    JsonNode fresh = received(id, "SEE");
    List<String> due = ids(team().get(RIGHTS + "?household=" + id + "&due=" + today).json());
    assertThat(due).containsExactly(late.path("id").asString());
    assertThat(ids(team().get(RIGHTS + "?household=" + id).json()))
        .contains(fresh.path("id").asString());
    assertThat(ids(as("o", Role.COMMUNE, SIBLING).get(RIGHTS).json()))
        .doesNotContain(late.path("id").asString());
    await()
        .atMost(PATIENCE)
        .until(
            () -> team().get(RIGHTS + "/" + late.path("id").asString()).text(),
            text -> text.contains("OVERDUE_ANSWER"));
    String door = RIGHTS + "/" + fresh.path("id").asString() + "/answer";
    assertThat(commune().post(door, "").status()).isEqualTo(428);
    assertThat(commune().with("If-Match", "\"77\"").post(door, "").status()).isEqualTo(412);
    Map<String, String> reason = Map.of("reason", SCRIPT);
    Api.Answer refused =
        commune()
            .with("If-Match", "*")
            .post(RIGHTS + "/" + fresh.path("id").asString() + "/refusal", reason);
    assertThat(refused.json().path("state").asString()).isEqualTo("REFUSED");
    assertThat(step(fresh, "completion").status()).isEqualTo(409);
  }
}
