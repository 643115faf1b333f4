package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lensan.platform.testing.ScopeDepth.assertAsIfMissing;
import static vn.lensan.platform.testing.ScopeDepth.assertUnseen;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** Beyond the matrix: counts, search, pages, error words, reports, merged and split units. */
class ScopeDepthIT extends ImportRails {
  private static final String NAME = "Nguyễn Thị Kín Đáo";
  private static final String WORDS = "kin%20dao";
  private static final String OLD_OTHER_PROVINCE = "2025-06-30:27";

  @ParameterizedTest
  @ValueSource(
      strings = {
        SIBLING,
        "2025-07-01:14",
        OLD_OTHER_PROVINCE,
        "2025-06-30:24",
        "2025-06-30:07567",
        "2025-07-01:2"
      })
  void neitherListsNorCountsNorFindsAHouseholdOfAnotherUnit(String unit) {
    String phone = Invented.phone();
    String citizen = Invented.citizenNumber();
    Map<String, Object> head = Map.of("fullName", NAME, "phone", phone, "citizenNumber", citizen);
    var made = registered(Invented.household(head, OWN));
    String id = made.path("id").asString();
    String code = made.path("code").asString();
    Api outsider = as("outsider", Role.PROVINCE, unit);
    long known = count(outsider, "");
    registered(Invented.household(NAME));
    assertThat(count(outsider, "")).isEqualTo(known);
    for (String query :
        new String[] {
          "",
          "?unit=" + OWN,
          "?q=" + WORDS,
          "?q=" + phone,
          "?q=" + citizen,
          "?q=" + code,
          "?status=REGISTERED",
          "?updatedSince=2026-01-01T00:00:00Z"
        }) {
      assertUnseen(outsider, HOUSEHOLDS + query, id, code, "Kín Đáo");
      if (query.startsWith("?q") || query.startsWith("?unit")) {
        assertThat(count(outsider, query)).as(query).isZero();
      }
    }
    assertThat(count(team(), "?q=" + phone)).isOne();
  }

  @Test
  void answersForAHouseholdOutsideWordForWordAsForNone() {
    String id = registeredId(Invented.household(NAME));
    String none = UUID.randomUUID().toString();
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    for (Api api : new Api[] {beside, beside.with("Accept-Language", "en")}) {
      assertAsIfMissing(api.get(at(id)), id, api.get(at(none)), none);
      for (String etag : new String[] {"*", "\"0\"", "\"77\""}) {
        Api changing = api.with("If-Match", etag);
        Map<String, String> change = Map.of("village", "Thôn Khác");
        assertAsIfMissing(
            changing.patch(at(id), change), id, changing.patch(at(none), change), none);
      }
      for (var post :
          Map.of(
                  "/verification", Map.of("decision", "APPROVE"),
                  "/consents", Invented.consent(yesterday(), "VOSO"),
                  "/consents/x/withdrawal", Map.of(),
                  "/accounts", Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY"),
                  "/closure", Map.of("reason", "Vì thế"),
                  "/transfers", RegistryThings.body("/{id}/transfers"),
                  "/members", Map.of("fullName", "Người Khác"),
                  "/identification", "",
                  "/quality-commitments", RegistryThings.body("/quality-commitments"))
              .entrySet()) {
        assertAsIfMissing(
            api.post(at(id) + post.getKey(), post.getValue()),
            id,
            api.post(at(none) + post.getKey(), post.getValue()),
            none);
      }
      for (String part : List.of("/accounts", "/history", "/members", "/proposals")) {
        assertAsIfMissing(api.get(at(id) + part), id, api.get(at(none) + part), none);
      }
    }
    assertThat(team().get(at(id)).json().path("status").asString()).isEqualTo("REGISTERED");
  }

  @Test
  void answersForAnAccountOrItsProposalOutsideWordForWordAsForNone() {
    String id = registeredId(Invented.household(NAME));
    String account = MatrixAccounts.bank(team(), id);
    String proposal = MatrixAccounts.proposal(team(), commune());
    String none = UUID.randomUUID().toString();
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    Api changing = beside.with("If-Match", "*");
    for (String part : new String[] {"", "/history", "/ladder"}) {
      assertAsIfMissing(
          beside.get(at(id) + "/accounts/" + account + part),
          id,
          beside.get(at(none) + "/accounts/" + account + part),
          none);
    }
    Map<String, String> change = Map.of("number", "12345678");
    assertAsIfMissing(
        changing.patch(at(id) + "/accounts/" + account, change),
        id,
        changing.patch(at(none) + "/accounts/" + account, change),
        none);
    Map<String, String> note = Map.of("note", "Đã xem giấy");
    assertAsIfMissing(
        changing.post(at(id) + "/accounts/" + account + "/confirmation", note),
        id,
        changing.post(at(none) + "/accounts/" + account + "/confirmation", note),
        none);
    String proposals = "/api/v1/proposals";
    assertUnseen(beside, proposals, proposal, "Kín Đáo");
    Map<String, String> yes = Map.of("decision", "APPROVE");
    assertAsIfMissing(
        beside.post(proposals + '/' + proposal + "/decision", yes),
        proposal,
        beside.post(proposals + '/' + none + "/decision", yes),
        none);
    assertThat(commune().get(proposals + "?limit=200").text()).contains(proposal);
  }

  @Test
  void tellsNobodyThatTheirNewHouseholdLooksLikeOneOutside() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household(NAME, phone));
    Api beside = as("beside", Role.TEAM, SIBLING);
    Map<String, Object> alike =
        Invented.household(Map.of("fullName", "Trần Văn Khác", "phone", phone), SIBLING);
    Api.Answer made = beside.post(HOUSEHOLDS, alike);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.text()).doesNotContain(id, "Kín Đáo");
    Api.Answer taken = beside.post(HOUSEHOLDS, Invented.with(alike, "id", id));
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.text()).doesNotContain("Kín Đáo", phone, OWN, "07582");
  }

  @Test
  void keepsImportsTheirRowsAndReportsToTheirUnits() {
    String name = "Lò Văn Bảng Kê";
    String job =
        done(commune(), Sheets.list(Sheets.person(name), Sheets.person(""))).path("id").asString();
    String none = UUID.randomUUID().toString();
    for (Api api :
        new Api[] {
          as("beside", Role.COMMUNE, SIBLING),
          as("beside", Role.PROVINCE, "2025-07-01:14"),
          as("before", Role.PROVINCE, OLD_OTHER_PROVINCE)
        }) {
      assertUnseen(api, IMPORTS, job);
      for (String part :
          new String[] {"", "/rows", "/rows?outcome=REFUSED", "/report", "/events"}) {
        assertAsIfMissing(
            api.get(IMPORTS + '/' + job + part), job, api.get(IMPORTS + '/' + none + part), none);
      }
      String pages = "/office/imports/";
      for (String part : new String[] {"", "/answer", "?lang=en"}) {
        assertThat(api.get(pages + job + part).status()).isEqualTo(404);
        assertThat(words(api.get(pages + job + part), job))
            .isEqualTo(words(api.get(pages + none + part), none));
      }
      assertThat(api.get("/office/imports").text()).doesNotContain(job, name);
      assertAsIfMissing(
          api.post(IMPORTS + '/' + job + "/cancel", ""),
          job,
          api.post(IMPORTS + '/' + none + "/cancel", ""),
          none);
    }
    assertThat(commune().get(IMPORTS + '/' + job + "/report").status()).isEqualTo(200);
  }

  private static String words(Api.Answer page, String id) {
    return page.text().replace(id, "…").replaceAll(" · [0-9a-f]{32}", "");
  }

  /** What a template lets one choose from is the caller's own. */
  @Test
  void offersNobodyTheCommunesOfOthersInATemplate() {
    byte[] template =
        as("beside", Role.COMMUNE, SIBLING).get(IMPORTS + "/templates/households.xlsx").bytes();
    for (var sheet : Answers.open(template)) {
      assertThat(Answers.texts(sheet)).noneMatch(text -> text.contains("Lục Ngạn"));
    }
  }

  /** An answer sent on to somebody else tells them of no household, nor changes one. */
  @Test
  void tellsNothingByTheMarksOfAnotherSendersAnswer() {
    var person = List.of("Lò Thị Đánh Dấu", Invented.phone(), "Lục Ngạn", "");
    String job = done(commune(), Sheets.list(person)).path("id").asString();
    byte[] answer = commune().get(IMPORTS + '/' + job + "/report").bytes();
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    var taken = over(beside, started(beside, "a.xlsx", answer, Sheets.form("households")));
    assertThat(taken.path("unchanged").asInt()).as(taken.toString()).isZero();
    assertThat(taken.path("refused").asInt()).isOne();
    assertThat(count(team(), "?q=" + person.get(1))).isOne();
  }

  @Test
  void refusesRowsOfOtherUnitsInAListWithoutSayingWhatIsThere() {
    String phone = Invented.phone();
    String id = registeredId(Invented.household(NAME, phone));
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    var person = List.of("Trần Văn Khác", phone, "Phượng Sơn", "Có");
    var job = done(beside, Sheets.list(person));
    String path = IMPORTS + '/' + job.path("id").asString();
    assertThat(job.path("created").asInt()).as(job.toString()).isZero();
    assertThat(beside.get(path + "/rows").text()).doesNotContain(id, "Kín Đáo");
    assertThat(beside.get(path + "/report").text()).doesNotContain(id, "Kín Đáo");
    assertThat(count(team(), "?q=" + phone)).isOne();
  }

  /** A household given in one unit, and what a caller of another one sees of it. */
  @ParameterizedTest
  @CsvSource({
    "2025-06-30:07567, 2025-07-01:07582, true",
    "2025-06-30:07567, 2025-07-01:24, true",
    "2025-06-30:07567, 2025-06-30:07567, true",
    "2025-06-30:07567, 2025-06-30:24, true",
    "2025-06-30:07567, 2025-06-30:07570, false",
    "2025-06-30:07567, 2025-06-30:27, false",
    "2025-06-30:07567, 2025-07-01:07615, false",
    "2025-06-30:29995, 2025-06-30:29995, true",
    "2025-06-30:29995, 2025-07-01:82, true",
    "2025-06-30:29995, 2025-06-30:87, true",
    "2025-06-30:29995, 2025-06-30:82, false",
    "2025-06-30:29995, 2025-07-01:29992, false",
    "2025-06-30:29995, 2025-07-01:30154, false",
    "2025-07-01:29992, 2025-07-01:82, true",
    "2025-07-01:29992, 2025-06-30:29995, false",
    "2025-07-01:29992, 2025-06-30:87, false"
  })
  void keepsExactlyWhatWasGivenOverMergesAndSplits(String given, String asking, boolean sees) {
    Map<String, Object> head = Map.of("fullName", NAME, "phone", Invented.phone());
    Api.Answer made =
        as("giver", Role.PROVINCE, given).post(HOUSEHOLDS, Invented.household(head, given));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    String id = made.json().path("id").asString();
    Api api = as("asker", Role.PROVINCE, asking);
    assertThat(api.get(at(id)).status()).isEqualTo(sees ? 200 : 404);
    if (!sees) {
      assertUnseen(api, HOUSEHOLDS, id);
    }
  }

  private static String at(String household) {
    return HOUSEHOLDS + '/' + household;
  }

  private static OffsetDateTime yesterday() {
    return OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
  }

  private static long count(Api api, String query) {
    String counted = HOUSEHOLDS + query + (query.isEmpty() ? "?" : "&") + "count=true&limit=1";
    return api.get(counted).json().path("count").asLong(-1);
  }
}
