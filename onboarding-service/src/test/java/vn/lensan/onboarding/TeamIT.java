package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.onboarding.team.CreditService;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeDepth;
import vn.lensan.platform.time.Days;

/** A team from its decision to the message about its week. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class TeamIT extends OnboardingRails {
  static final String TEAMS = "/api/v1/teams";
  private static final String TOPIC = "vn.lensan.onboarding.team";
  private static final LocalDate TODAY = Days.of(Instant.now());
  private static final String WEEK =
      TODAY.format(DateTimeFormatter.ofPattern("YYYY-'W'ww", Locale.GERMANY));

  private final CreditService credits;

  TeamIT(CreditService credits) {
    this.credits = credits;
  }

  static Map<String, Object> told(String unit) {
    return Map.of(
        "unit",
        Invented.unit(unit),
        "village",
        "Thôn Thử & Vui",
        "decision",
        Map.of("number", "12/QĐ-UBND", "on", "2026-03-15", "issuer", "UBND xã Thử"));
  }

  static Map<String, Object> member(String name, String client) {
    return Map.of(
        "name",
        name,
        "phone",
        "0981 222 333",
        "affiliation",
        "VILLAGE_HEAD",
        "from",
        "2026-03-16",
        "trainings",
        List.of(Map.of("course", "Kỹ năng số", "on", "2026-04-01")),
        "client",
        client);
  }

  private String made() {
    Api.Answer made = commune().post(TEAMS, told(OWN));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return made.json().path("id").asString();
  }

  private Api.Answer help(String team, String household, String kind, String id) {
    return team()
        .post(
            TEAMS + "/" + team + "/help",
            Map.of(
                "id",
                id,
                "householdId",
                household,
                "kind",
                kind,
                "on",
                TODAY.toString(),
                "note",
                "<script>alert(1)</script>"));
  }

  @Test
  void refusesATeamOfAnotherCommuneOfNoCommuneAndOfTomorrow() {
    assertThat(commune().post(TEAMS, told(SIBLING)).status()).isEqualTo(403);
    assertThat(errors(province().post(TEAMS, told(PROVINCE))))
        .containsExactly("/unit unit.not-a-leaf");
    Map<String, Object> later = new HashMap<>(told(OWN));
    later.put(
        "decision",
        Map.of("number", "1", "on", TODAY.plusDays(1).toString(), "issuer", "UBND xã Thử"));
    assertThat(errors(commune().post(TEAMS, later))).containsExactly("/decision/on day-in-future");
    assertThat(team().post(TEAMS, told(OWN)).status()).isEqualTo(403);
  }

  @Test
  void keepsMembersMaskedAndLinksALoginToOneTeamOnly() {
    String team = made();
    String client = "to-" + UUID.randomUUID();
    String members = TEAMS + "/" + team + "/members";
    JsonNode joined = commune().post(members, member("Vi Văn Trưởng", client)).json();
    assertThat(joined.path("phone").asString()).isEqualTo("*********333");
    String other = made();
    assertThat(commune().post(TEAMS + "/" + other + "/members", member("Ai", client)).status())
        .isEqualTo(409);
    String one = members + "/" + joined.path("id").asString();
    Map<String, String> end = Map.of("until", TODAY.toString());
    assertThat(commune().patch(one, end).status()).isEqualTo(428);
    assertThat(commune().with("If-Match", "*").patch(one, end).json().path("until").asString())
        .isEqualTo(TODAY.toString());
    Published.on(TOPIC, team)
        .forEach(
            event -> {
              event.assertKeepsItsContract();
              assertThat(event.json()).doesNotContain("Trưởng", "0981", client);
            });
  }

  @Test
  void countsWhatAMembersLoginRegisteredForItsTeam() {
    String team = made();
    String client = "to-" + UUID.randomUUID();
    commune().post(TEAMS + "/" + team + "/members", member("Vi Văn Nối", client));
    Api linked = as(client, Role.TEAM, OWN);
    String household =
        linked.post(HOUSEHOLDS, Invented.household("Hộ Được Giúp")).json().path("id").asString();
    await().atMost(PATIENCE).until(() -> helped(team), found -> found.contains(household));
    assertThat(
            team()
                .get(TEAMS + "/" + team + "/weeks/" + WEEK)
                .json()
                .at("/helped/REGISTRATION")
                .asInt())
        .isOne();
  }

  /** Else a commune links the login of another one, and reads whom that one registers. */
  @Test
  void tellsNoTeamWhatALoginOfElsewhereRegisters() {
    String client = "to-" + UUID.randomUUID();
    Api beside = as("linker", Role.COMMUNE, SIBLING);
    String theirs = beside.post(TEAMS, told(SIBLING)).json().path("id").asString();
    String linked = TEAMS + "/" + theirs + "/members";
    assertThat(beside.post(linked, member("Kẻ Dò", client)).status()).isEqualTo(201);
    String ours = made();
    Api.Answer joined =
        commune().post(TEAMS + "/" + ours + "/members", member("Vi Văn Thật", client));
    assertThat(joined.status()).as(joined.text()).isEqualTo(201);
    String household =
        as(client, Role.TEAM, OWN)
            .post(HOUSEHOLDS, Invented.household("Hộ Bị Dò"))
            .json()
            .path("id")
            .asString();
    await().atMost(PATIENCE).until(() -> helped(ours), found -> found.contains(household));
    Api.Answer read = beside.get(TEAMS + "/" + theirs + "/help");
    assertThat(read.json().path("items")).as(read.text()).isEmpty();
    assertThat(beside.get(TEAMS + "/" + theirs + "/weeks/" + WEEK).json().path("households"))
        .hasToString("0");
  }

  /** As a browser asks when a link is pressed: for a page, and for anything else. */
  @Test
  void opensAsPictureAndAsTextInABrowser() {
    String week = TEAMS + "/" + made() + "/weeks/" + WEEK;
    Api browser =
        team()
            .with(
                "Accept",
                "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8");
    assertThat(browser.get(week + ".svg").header("content-type").orElse(""))
        .startsWith("image/svg+xml");
    assertThat(browser.get(week + ".txt").text()).contains("TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG");
    assertThat(as("beside", Role.COMMUNE, SIBLING).get(week + ".svg").status()).isEqualTo(404);
  }

  /** A replay months later found the login in another team, and became a dead letter. */
  @Test
  void leavesACreditWithItsTeamWhenTheLoginWorksForAnotherByNow() {
    String team = made();
    String client = "to-" + UUID.randomUUID();
    String members = TEAMS + "/" + team + "/members";
    String member =
        commune().post(members, member("Vi Văn Chuyển", client)).json().path("id").asString();
    String household =
        as(client, Role.TEAM, OWN)
            .post(HOUSEHOLDS, Invented.household("Hộ Của Tổ Cũ"))
            .json()
            .path("id")
            .asString();
    await().atMost(PATIENCE).until(() -> helped(team), found -> found.contains(household));
    Map<String, String> another = Map.of("client", "to-" + UUID.randomUUID());
    assertThat(commune().with("If-Match", "*").patch(members + "/" + member, another).status())
        .isEqualTo(200);
    String later = made();
    assertThat(commune().post(TEAMS + "/" + later + "/members", member("Ai", client)).status())
        .isEqualTo(201);
    credits.registered(household, TODAY);
    assertThat(helped(team)).containsOnlyOnce(household);
    assertThat(helped(later)).isEmpty();
  }

  /** Each named helper is somebody of the team, of no team, or of one of another commune. */
  @Test
  void countsAnAccountOnceForTheTeamThatHelpedToOpenIt() {
    String team = made();
    String client = "to-" + UUID.randomUUID();
    commune().post(TEAMS + "/" + team + "/members", member("Vi Văn Mở", client));
    String theirs =
        as("beside", Role.COMMUNE, SIBLING).post(TEAMS, told(SIBLING)).json().path("id").asString();
    String household = registeredId(Invented.household("Hộ Mở Tài Khoản"));
    String accounts = HOUSEHOLDS + "/" + household + "/accounts";
    Map<String, Object> wish =
        Map.of("kind", "PAYMENT", "provider", "MOBILE_MONEY", "openedOn", TODAY.toString());
    Api.Answer opened = as(client, Role.TEAM, OWN).post(accounts, wish);
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    await().atMost(PATIENCE).until(() -> helped(team), found -> found.contains(household));
    Map<String, Object> shop =
        new HashMap<>(
            Map.of("kind", "MARKETPLACE", "provider", "VOSO", "openedOn", TODAY.toString()));
    shop.put("teamId", theirs);
    shop.put("helpedBy", client);
    assertThat(team().post(accounts, shop).status()).isEqualTo(201);
    shop.put("teamId", team);
    shop.put("provider", "POSTMART");
    assertThat(team().post(accounts, shop).status()).isEqualTo(201);
    await().atMost(PATIENCE).until(() -> kinds(team), found -> found.size() >= 2);
    assertThat(kinds(team)).containsExactlyInAnyOrder("PAYMENT_ACCOUNT", "ACCOUNT");
    assertThat(as("beside", Role.COMMUNE, SIBLING).get(TEAMS + "/" + theirs + "/help").text())
        .doesNotContain(household);
  }

  private List<String> kinds(String team) {
    return team()
        .get(TEAMS + "/" + team + "/help")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("kind").asString())
        .toList();
  }

  private List<String> helped(String team) {
    return team()
        .get(TEAMS + "/" + team + "/help")
        .json()
        .path("items")
        .valueStream()
        .map(item -> item.path("householdId").asString())
        .toList();
  }

  @Test
  void countsHelpToldTwiceOnceAgainstItsTarget() {
    String team = made();
    String target = TEAMS + "/" + team + "/assignments";
    Map<String, Object> wish =
        new HashMap<>(
            Map.of("kind", "LISTING", "households", -1, "from", "2026-01-01", "to", "2026-12-31"));
    assertThat(errors(commune().post(target, wish))).containsExactly("/households out-of-range");
    wish.put("households", 4);
    assertThat(commune().post(target, wish).status()).isEqualTo(201);
    String household = registeredId(Invented.household("Hộ Một Lần"));
    String id = "help-" + UUID.randomUUID();
    assertThat(help(team, household, "LISTING", id).status()).isEqualTo(201);
    assertThat(help(team, household, "LISTING", id).status()).isEqualTo(201);
    assertThat(help(team, household, "LISTING", "help-" + UUID.randomUUID()).status())
        .isEqualTo(201);
    assertThat(help(team, household, "ORDER", id).status()).isEqualTo(409);
    JsonNode progress = team().get(target).json().path("items").path(0);
    assertThat(progress.path("helped").asInt()).isOne();
    assertThat(progress.path("ratio").asDouble()).isEqualTo(0.25);
    await().atMost(PATIENCE).until(() -> Published.on(TOPIC, id), events -> !events.isEmpty());
    List<Published> events = Published.on(TOPIC, id);
    assertThat(events).hasSize(1);
    events.forEach(Published::assertKeepsItsContract);
    String given = TOPIC + ".target-given.v1";
    await()
        .atMost(PATIENCE)
        .until(() -> Published.types(Published.on(TOPIC, team)), types -> types.contains(given));
    Published.on(TOPIC, team).forEach(Published::assertKeepsItsContract);
  }

  @Test
  void refusesHelpOfTomorrowBeforeTheTeamAndForAHouseholdOutside() {
    String team = made();
    String household = registeredId(Invented.household("Hộ Ngày Mai"));
    String door = TEAMS + "/" + team + "/help";
    Map<String, Object> help =
        new HashMap<>(Map.of("householdId", household, "kind", "OTHER", "on", TODAY.plusDays(1)));
    assertThat(errors(team().post(door, help))).containsExactly("/on day-in-future");
    help.put("on", "2026-01-01");
    assertThat(errors(team().post(door, help))).containsExactly("/on team.not-at-work");
    help.put("on", TODAY);
    help.put("note", "x".repeat(2 << 20));
    assertThat(team().post(door, help).status()).isIn(400, 413);
    help.remove("note");
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    String theirs = beside.post(TEAMS, told(SIBLING)).json().path("id").asString();
    ScopeDepth.assertAsIfMissing(
        beside.post(TEAMS + "/" + theirs + "/help", help),
        household,
        beside.post(
            TEAMS + "/" + theirs + "/help",
            Invented.with(help, "householdId", "00000000-none-0000")),
        "00000000-none-0000");
    ScopeDepth.assertUnseen(beside, TEAMS, team);
    ScopeDepth.assertUnseen(beside, TEAMS + "?unit=" + OWN, team);
  }

  @Test
  void tellsTheWeekAsDataAsTextAndAsAPictureWithNobodysName() {
    String team = made();
    String household = registeredId(Invented.household("Hộ Kín Tên"));
    help(team, household, "TRAINING", "help-" + UUID.randomUUID());
    help(team, household, "OTHER", "help-" + UUID.randomUUID());
    commune()
        .post(
            TEAMS + "/" + team + "/assignments",
            Map.of("kind", "TRAINING", "households", 1_200, "from", TODAY, "to", "2026-12-31"));
    String week = TEAMS + "/" + team + "/weeks/" + WEEK;
    JsonNode data = team().get(week).json();
    assertThat(data.path("households").asInt()).isOne();
    assertThat(data.at("/helped/TRAINING").asInt()).isOne();
    String text = team().with("Accept", "text/plain").get(week).text();
    assertThat(text)
        .contains("Thôn Thử & Vui", "Đã giúp 1 hộ", "Hướng dẫn, tập huấn: 1 hộ", "1/1.200 hộ")
        .doesNotContain("Kín Tên", household, "script");
    Api.Answer picture = team().with("Accept", "image/svg+xml").get(week);
    assertThat(picture.header("content-type").orElse("")).startsWith("image/svg+xml");
    assertThat(picture.text())
        .startsWith("<svg")
        .contains("Thôn Thử &amp; Vui")
        .doesNotContain("Kín Tên", household);
    assertThat(team().get(TEAMS + "/" + team + "/weeks/2026-W60").status()).isEqualTo(400);
  }

  @Test
  void changesNothingOfADissolvedTeam() {
    String team = made();
    Api officer = commune().with("If-Match", "*");
    Map<String, String> end = Map.of("dissolvedOn", TODAY.toString(), "reason", "Sáp nhập thôn");
    assertThat(officer.patch(TEAMS + "/" + team, end).json().path("status").asString())
        .isEqualTo("DISSOLVED");
    assertThat(officer.patch(TEAMS + "/" + team, end).status()).isEqualTo(409);
    assertThat(commune().post(TEAMS + "/" + team + "/members", member("Ai", "to-muon")).status())
        .isEqualTo(409);
    assertThat(ids(commune().get(TEAMS + "?limit=200&status=ACTIVE").json())).doesNotContain(team);
  }
}
