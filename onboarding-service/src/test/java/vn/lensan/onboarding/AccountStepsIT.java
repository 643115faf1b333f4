package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** What is done with accounts, through the edge. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AccountStepsIT extends OnboardingRails {
  private static final String PROPOSALS = "/api/v1/proposals";
  private static final String NUMBER = "9704 2212-3456.7890";
  private final MongoOperations mongo;

  AccountStepsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static String accounts(String household) {
    return HOUSEHOLDS + "/" + household + "/accounts";
  }

  private Api.Answer bank(String household) {
    return team()
        .with("X-Device-Id", "may-cua-doi-7")
        .post(
            accounts(household),
            Map.of(
                "kind", "PAYMENT",
                "provider", "BANK",
                "institution", "AGRIBANK",
                "number", NUMBER,
                "teamId", "doi-7",
                "openedOn", "2026-10-01"));
  }

  private static String path(String household, Api.Answer account) {
    return accounts(household) + "/" + account.json().path("id").asString();
  }

  private static Api on(Api api, Api.Answer seen) {
    return api.with("If-Match", seen.header("ETag").orElseThrow());
  }

  private Api any(Api api) {
    return api.with("If-Match", "*");
  }

  @Test
  void keepsTheNumberUnreadableAndTellsTheHistoryOfEachAttribute() {
    String household = registeredId(Invented.household("Hộ Có Sổ"));
    Api.Answer made = bank(household);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("number").asString()).isEqualTo("*************890");
    assertThat(made.json().path("helpedBy").asString()).isEqualTo("test-team");
    String path = path(household, made);
    Document stored = mongo.findById(made.json().path("id").asString(), Document.class, "accounts");
    assertThat(String.valueOf(stored)).doesNotContain("9704221234567890");

    Api.Answer changed =
        on(team(), made).patch(path, Map.of("number", "0011 2233 4455", "reason", "Gõ nhầm"));
    assertThat(changed.status()).as("not verified yet: at once").isEqualTo(200);
    assertThat(changed.json().path("number").asString()).endsWith("455").startsWith("***");
    assertThat(on(team(), made).patch(path, Map.of("number", "1234")).status()).isEqualTo(412);
    assertThat(team().patch(path, Map.of("number", "1234")).status()).isEqualTo(428);

    JsonNode history =
        await()
            .atMost(PATIENCE)
            .until(
                () -> team().get(path + "/history").json().path("items"),
                entries -> entries.toString().contains("Gõ nhầm"));
    assertThat(history.valueStream().map(entry -> entry.path("attribute").asString()))
        .contains("state", "openedOn", "institution", "number");
    assertThat(history.toString())
        .contains("may-cua-doi-7", "test-team", "*********455")
        .doesNotContain("9704221234567890", "001122334455");
  }

  @Test
  void changesWhereMoneyGoesOnlyByTwoOnceTheHouseholdIsVerified() {
    String household = registeredId(Invented.household("Hộ Bốn Mắt"));
    Api.Answer made = bank(household);
    assertThat(approve(household).status()).isEqualTo(200);
    String path = path(household, made);
    Map<String, String> wish = Map.of("number", "5555666677", "reason", "Đổi ngân hàng");
    Api.Answer proposed = any(commune()).patch(path, wish);
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
    assertThat(proposed.json().path("number").asString()).endsWith("890");
    String id = proposed.json().at("/proposal/id").asString();
    assertThat(proposed.json().at("/proposal/number").asString()).isEqualTo("*******677");
    assertThat(proposed.text()).as("words are for who decides").doesNotContain("Đổi ngân hàng");
    assertThat(any(team()).patch(path, wish).json().path("code").asString())
        .isEqualTo("account.proposal-pending");

    assertThat(commune().get(PROPOSALS + "?status=OPEN&limit=200").text())
        .contains(id, "Đổi ngân hàng");
    assertThat(commune().get(PROPOSALS + "?status=DONE").status()).isEqualTo(400);
    Map<String, String> yes = Map.of("decision", "APPROVE");
    String decision = PROPOSALS + "/" + id + "/decision";
    assertThat(team().post(decision, yes).status()).isEqualTo(403);
    Api.Answer own = commune().post(decision, yes);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.json().path("code").asString()).isEqualTo("proposal.own");
    assertThat(as("beside", Role.COMMUNE, SIBLING).post(decision, yes).status()).isEqualTo(404);
    Api.Answer done = province().post(decision, yes);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("state").asString()).isEqualTo("APPROVED");
    assertThat(done.json().path("account").asString()).isEqualTo("BANK");
    assertThat(done.text()).contains("*******677", "***890").doesNotContain("5555666677");
    JsonNode after = team().get(path).json();
    assertThat(after.path("number").asString()).endsWith("677");
    assertThat(after.has("proposal")).isFalse();
    Api.Answer again = province().post(decision, yes);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().path("code").asString()).isEqualTo("proposal.not-open");
    assertThat(commune().get(PROPOSALS + "?limit=200").text()).doesNotContain(id);
    assertThat(commune().get(PROPOSALS + "?status=APPROVED&limit=200").text()).contains(id);
  }

  @Test
  void closesAPaymentAccountOnlyOnceASecondPersonAgrees() {
    String household = registeredId(Invented.household("Hộ Đóng Tài Khoản"));
    String path = path(household, bank(household));
    approve(household);
    Map<String, String> closing = Map.of("reason", "REPLACED", "closedOn", "2026-11-01");
    for (String word : List.of("DECLINE", "APPROVE")) {
      Api.Answer proposed = any(team()).post(path + "/closure", closing);
      assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
      assertThat(proposed.json().path("state").asString()).isEqualTo("OPENED");
      String id = proposed.json().at("/proposal/id").asString();
      Api.Answer decided =
          commune()
              .post(
                  PROPOSALS + "/" + id + "/decision",
                  Map.of("decision", word, "reason", "Đã hỏi lại hộ"));
      assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    }
    assertThat(team().get(path).json().path("state").asString()).isEqualTo("CLOSED");
    Api.Answer anew = any(team()).post(path + "/opening", Map.of("openedOn", "2026-11-05"));
    assertThat(anew.status()).as("opened anew by two, too").isEqualTo(202);
    String id = anew.json().at("/proposal/id").asString();
    commune().post(PROPOSALS + "/" + id + "/decision", Map.of("decision", "APPROVE"));
    assertThat(team().get(path).json().path("state").asString())
        .as("two have seen it")
        .isEqualTo("ACTIVE");
  }

  @Test
  void aPaymentAccountIsActiveOnceSomebodyElseConfirmsItsOpening() {
    String household = registeredId(Invented.household("Hộ Có Ví"));
    Api.Answer made =
        commune()
            .post(
                accounts(household),
                Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY", "openedOn", "2026-10-01"));
    String path = path(household, made);
    String confirmation = path + "/confirmation";
    Map<String, String> note = Map.of("note", "Đã thấy tin nhắn của nhà mạng");
    assertThat(any(team()).post(confirmation, note).status()).isEqualTo(403);
    Api.Answer own = any(commune()).post(confirmation, note);
    assertThat(own.status()).isEqualTo(403);
    assertThat(own.json().path("code").asString()).isEqualTo("account.own-opening");
    assertThat(team().get(path).json().path("state").asString()).isEqualTo("OPENED");
    Api.Answer done = any(province()).post(confirmation, note);
    assertThat(done.status()).as(done.text()).isEqualTo(200);
    assertThat(done.json().path("state").asString()).isEqualTo("ACTIVE");
    assertThat(done.json().path("activeOn").asString())
        .isEqualTo(LocalDate.now(Days.ZONE).toString());
    assertThat(any(province()).post(confirmation, note).status()).isEqualTo(409);
    awaitTold(made.json().path("id").asString(), "requested", "opened", "activated");

    Api.Answer shop =
        team().post(accounts(household), Map.of("kind", "MARKETPLACE", "provider", "VOSO"));
    assertThat(
            any(province())
                .post(path(household, shop) + "/confirmation", note)
                .json()
                .path("code")
                .asString())
        .isEqualTo("account.use-is-reported");
  }

  private static void awaitTold(String account, String... what) {
    String topic = "vn.lensan.onboarding.account";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(Published.on(topic, account).stream().map(Published::type))
                    .containsExactly(
                        Stream.of(what)
                            .map(one -> topic + '.' + one + ".v1")
                            .toArray(String[]::new)));
    Published.on(topic, account).forEach(Published::assertKeepsItsContract);
  }

  @Test
  void goesThroughItsStatesAndTellsEachOnKafka() {
    String household = registeredId(Invented.household("Hộ Có Gian Hàng"));
    Api.Answer made =
        team().post(accounts(household), Map.of("kind", "MARKETPLACE", "provider", "VOSO"));
    String path = path(household, made);
    assertThat(any(team()).post(path + "/resumption", Map.of()).status()).isEqualTo(409);
    any(team()).post(path + "/attention", Map.of("reason", "DOCUMENTS_MISSING", "note", "CCCD"));
    any(team()).post(path + "/resumption", Map.of());
    any(team()).post(path + "/opening", Map.of("openedOn", "2026-10-02"));
    Api.Answer closed = any(team()).post(path + "/closure", Map.of("reason", "CLOSED_BY_PROVIDER"));
    assertThat(closed.status()).as(closed.text()).isEqualTo(200);
    assertThat(closed.json().path("closedOn").asString())
        .isEqualTo(LocalDate.now(Days.ZONE).toString());
    awaitTold(
        made.json().path("id").asString(),
        "requested",
        "needs-attention",
        "resumed",
        "opened",
        "closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PATCH  |            | {}                                             | 422 | ",
        "PATCH  |            | {\"number\": \"<b>1</b>\"}                       | 422 | /number",
        "PATCH  |            | {\"number\": \"12\"}                             | 422 | /number",
        "PATCH  |            | {\"institution\": \"MOMO\"}                      | 422 | ",
        "POST   | /closure   | {\"reason\": \"BORED\"}                          | 400 | ",
        "POST   | /closure   | {}                                             | 400 | ",
        "POST   | /closure   | {\"reason\": \"OTHER\", \"closedOn\": \"2999-01-01\"} | 422 | /closedOn",
        "POST   | /closure   | {\"reason\": \"OTHER\", \"closedOn\": \"1999-01-01\"} | 422 | /closedOn",
        "POST   | /attention | {\"reason\": null}                               | 400 | ",
        "POST   | /opening   | {\"openedOn\": \"2999-01-01\"}                   | 422 | /openedOn",
        "POST   | /opening   | {\"openedOn\": \"yesterday\"}                    | 400 | ",
        "POST   | /opening   | {\"openedOn\": \"2026-10-03\"}                   | 409 | "
      })
  void saysWhatIsWrongAndChangesNothing(
      String method, String door, String body, int status, String pointer) {
    String household = registeredId(Invented.household("Hộ Gõ Nhầm"));
    Api.Answer made = bank(household);
    String path = path(household, made);
    Object json = JsonMapper.shared().readTree(body);
    Api.Answer answer =
        method.equals("PATCH")
            ? any(team()).patch(path, json)
            : any(team()).post(path + door, json);
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("detail").asString()).isNotBlank();
    if (pointer != null) {
      assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
    assertThat(team().get(path).header("ETag")).isEqualTo(made.header("ETag"));
  }

  @Test
  void refusesLongWordsBadDevicesAndOtherPeoplesAccounts() {
    String household = registeredId(Invented.household("Hộ Này"));
    String other = registeredId(Invented.household("Hộ Kia"));
    Api.Answer made = bank(household);
    String path = path(household, made);
    Map<String, String> tooLong = Map.of("number", "1234567", "reason", "x".repeat(2_000_000));
    assertThat(any(team()).patch(path, tooLong).status()).isIn(400, 413);
    assertThat(
            any(team())
                .with("X-Device-Id", "máy <1>")
                .patch(path, Map.of("number", "1234"))
                .json()
                .path("code")
                .asString())
        .isEqualTo("device.invalid");
    assertThat(team().get(path + "/ladder?from=2026-11-02").status()).isEqualTo(422);
    assertThat(team().get(path + "/ladder?from=2026-11-02&to=2026-11-01").status()).isEqualTo(422);
    String elsewhere = accounts(other) + "/" + made.json().path("id").asString();
    assertThat(team().get(elsewhere).status()).isEqualTo(404);
    assertThat(any(team()).patch(elsewhere, Map.of("number", "1234")).status()).isEqualTo(404);
    Api.Answer toldOtherwise =
        team()
            .post(
                accounts(household),
                Map.of("kind", "PAYMENT", "provider", "BANK", "number", "99998888"));
    assertThat(toldOtherwise.status()).isEqualTo(409);
    assertThat(toldOtherwise.json().path("code").asString()).isEqualTo("account.told-otherwise");
  }

  @Test
  void countsAMergedHouseholdsAccountForTheOtherOneUntilTheUndo() {
    String phone = Invented.phone();
    String keep = registeredId(Invented.household("Hộ Giữ Tài Khoản", phone));
    String lose = registeredId(Invented.household("Hộ Gộp Tài Khoản", phone));
    Api.Answer made = bank(lose);
    String id = made.json().path("id").asString();
    String pair =
        await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(commune(), keep, lose), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
    Api.Answer merged =
        any(commune())
            .post(
                Pairs.DUPLICATES + "/" + pair + "/decision",
                Map.of("decision", "MERGE", "keep", keep, "reason", "Một người"));
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
    assertThat(team().get(accounts(keep)).text()).contains(id);
    Api.Answer toldAgain =
        team().post(accounts(keep), Map.of("kind", "PAYMENT", "provider", "BANK"));
    assertThat(toldAgain.status()).as("it has one").isEqualTo(200);
    assertThat(toldAgain.json().path("id").asString()).isEqualTo(id);
    awaitRehoused(id, keep, 1);
    any(commune())
        .post(
            "/api/v1/merges/" + merged.json().path("mergeId").asString() + "/undo",
            Map.of("reason", "Nhầm"));
    awaitRehoused(id, "\"formerlyFor\":\"" + keep, 2);
    assertThat(team().get(accounts(keep)).text()).doesNotContain(id);
    assertThat(team().get(accounts(lose) + "/" + id).status()).isEqualTo(200);
  }

  private static void awaitRehoused(String account, String text, int times) {
    String topic = "vn.lensan.onboarding.account";
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<Published> told =
                  Published.on(topic, account).stream()
                      .filter(event -> event.type().endsWith(".rehoused.v1"))
                      .toList();
              assertThat(told).hasSize(times);
              assertThat(told.getLast().json()).contains(text);
              told.forEach(Published::assertKeepsItsContract);
            });
  }
}
