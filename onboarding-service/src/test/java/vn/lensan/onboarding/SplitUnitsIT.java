package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.ScopeDepth;

/** Households of a commune that became several wait for a person, and then lie in one of them. */
class SplitUnitsIT extends ImportRails {
  static final String SPLIT = "2025-06-30:29995";
  static final String FIRST = "2025-07-01:29992";
  static final String SECOND = "2025-07-01:30154";
  static final String QUEUE = "/api/v1/unit-decisions";
  private static final String NEW_PROVINCE = "2025-07-01:82";
  private static final String TOPIC = "vn.lensan.onboarding.household";

  private Api officer() {
    return as("split-officer", Role.PROVINCE, NEW_PROVINCE);
  }

  private Api of(String unit) {
    return as("reader-of-" + unit, Role.COMMUNE, unit);
  }

  private String waiting(String name, String village) {
    return waiting(Map.of("fullName", name, "phone", Invented.phone()), village);
  }

  private String waiting(Map<String, Object> head, String village) {
    Api giver = as("split-giver", Role.COMMUNE, SPLIT);
    Map<String, Object> told = Invented.with(Invented.household(head, SPLIT), "village", village);
    Api.Answer made = giver.post(HOUSEHOLDS, told);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    assertThat(made.json().path("unit").path("code").asString()).isEqualTo("29995");
    return made.json().path("id").asString();
  }

  private static String village() {
    return "Ấp " + UUID.randomUUID();
  }

  private static Map<String, Object> into(String unit) {
    return Map.of("unit", Invented.unit(unit));
  }

  private JsonNode queued(String village) {
    return officer()
        .get(QUEUE + "?count=true&givenUnit=" + SPLIT + "&village=" + OfficeForms.encoded(village))
        .json();
  }

  private Api.Answer decide(String id, String unit) {
    return officer()
        .with("If-Match", "*")
        .post(HOUSEHOLDS + "/" + id + "/unit-decision", into(unit));
  }

  @Test
  void aDecidedHouseholdLiesInItsNewUnitAndKeepsTheOneItWasGiven() {
    String village = village();
    String id = waiting("Âu Thị Chia", village);
    assertThat(of(FIRST).get(HOUSEHOLDS + "/" + id).status()).isEqualTo(404);
    JsonNode one = queued(village).path("items").path(0);
    assertThat(one.path("householdId").asString()).isEqualTo(id);
    assertThat(one.path("suggestions").path(0).path("unit").path("code").asString())
        .as("the one that lineage proposes first")
        .isEqualTo("29992");
    assertThat(one.path("suggestions").size()).isEqualTo(2);
    Api.Answer decided = decide(id, SECOND);
    assertThat(decided.status()).as(decided.text()).isEqualTo(200);
    JsonNode there = of(SECOND).get(HOUSEHOLDS + "/" + id).json();
    assertThat(there.path("unit").path("code").asString()).isEqualTo("30154");
    assertThat(there.path("givenUnit").path("code").asString()).isEqualTo("29995");
    assertThat(there.path("village").asString()).isEqualTo(village);
    assertThat(of(SPLIT).get(HOUSEHOLDS + "/" + id).status()).isEqualTo(200);
    assertThat(of(FIRST).get(HOUSEHOLDS + "/" + id).status()).isEqualTo(404);
    assertThat(queued(village).path("count").asInt()).isZero();
    assertThat(officer().get(HOUSEHOLDS + "/" + id + "/history").text())
        .contains("\"PLACED\"", "2025-07-01:30154");
    List<Published> told =
        await().atMost(PATIENCE).until(() -> Published.on(TOPIC, id), all -> all.size() >= 2);
    assertThat(told.getLast().type()).isEqualTo(TOPIC + ".placed.v1");
    assertThat(told.getLast().json())
        .contains("\"2025-07-01:30154\"", "\"2025-06-30:29995\"")
        .doesNotContain("2025-07-01:29992", "Chia");
    told.forEach(Published::assertKeepsItsContract);
  }

  @Test
  void theSameDecisionAgainIsNoneAndAnotherOneIsATransfer() {
    String id = waiting("Bế Văn Hai Lần", village());
    decide(id, FIRST);
    long version = of(FIRST).get(HOUSEHOLDS + "/" + id).json().path("version").asLong();
    assertThat(decide(id, FIRST).status()).isEqualTo(200);
    assertThat(of(FIRST).get(HOUSEHOLDS + "/" + id).json().path("version").asLong())
        .isEqualTo(version);
    Api.Answer other = decide(id, SECOND);
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.json().path("code").asString()).isEqualTo("unit-decision.none");
  }

  @ParameterizedTest
  @CsvSource({"2025-07-01:07582", "2025-07-01:82", "2025-06-30:29995", "2025-07-01:99999"})
  void refusesAUnitThatTheOldOneDidNotBecome(String unit) {
    String id = waiting("Chu Văn Nhầm Xã", village());
    Api.Answer refused = decide(id, unit);
    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    assertThat(errors(refused)).containsExactly("/unit unit.not-a-candidate");
  }

  @Test
  void aStaleDecisionIsNotTakenUnseen() {
    String id = waiting("Dương Văn Cũ", village());
    Api.Answer stale =
        officer()
            .with("If-Match", "\"77\"")
            .post(HOUSEHOLDS + "/" + id + "/unit-decision", into(FIRST));
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void aWholeVillageIsDecidedAtOnceAndRepeatedWithoutEffect() {
    String village = village();
    List<String> ids =
        List.of(
            waiting("Đinh Một", village),
            waiting("Đinh Hai", village),
            waiting("Đinh Ba", village));
    String elsewhere = waiting("Đinh Khác Thôn", village());
    JsonNode group =
        officer()
            .get(QUEUE + "/groups")
            .json()
            .path("items")
            .valueStream()
            .filter(one -> one.path("village").asString("").equals(village))
            .findFirst()
            .orElseThrow();
    assertThat(group.path("households").asInt()).isEqualTo(3);
    Map<String, Object> bulk =
        Map.of(
            "unit", Invented.unit(SECOND), "givenUnit", Invented.unit(SPLIT), "village", village);
    JsonNode done = officer().post(QUEUE, bulk).json();
    assertThat(done.path("decided").asInt()).as(done.toString()).isEqualTo(3);
    JsonNode again = officer().post(QUEUE, bulk).json();
    assertThat(again.path("decided").asInt()).isZero();
    JsonNode byIds =
        officer().post(QUEUE, Map.of("unit", Invented.unit(SECOND), "households", ids)).json();
    assertThat(byIds.path("unchanged").asInt()).as(byIds.toString()).isEqualTo(3);
    ids.forEach(id -> assertThat(of(SECOND).get(HOUSEHOLDS + "/" + id).status()).isEqualTo(200));
    assertThat(of(SECOND).get(HOUSEHOLDS + "/" + elsewhere).status()).isEqualTo(404);
  }

  @Test
  void whatWasDecidedInAVillageIsProposedForTheRestOfIt() {
    String village = village();
    decide(waiting("Giàng Một", village), SECOND);
    waiting("Giàng Hai", village.toUpperCase(Locale.ROOT));
    JsonNode first =
        queued(village.toUpperCase(Locale.ROOT)).path("items").path(0).path("suggestions").path(0);
    assertThat(first.path("unit").path("code").asString()).isEqualTo("30154");
    assertThat(first.path("reasons").toString()).contains("VILLAGE");
  }

  @Test
  void changesAndListsOnTheOldMapLeaveADecisionAsItIs() {
    String citizen = Invented.citizenNumber();
    Map<String, Object> head =
        Map.of("fullName", "Hoàng Thị Giữ", "phone", Invented.phone(), "citizenNumber", citizen);
    String id = waiting(head, village());
    decide(id, SECOND);
    Api giver = as("split-giver", Role.COMMUNE, SPLIT).with("If-Match", "*");
    Api.Answer patched = giver.patch(HOUSEHOLDS + "/" + id, Map.of("village", "Ấp Khác"));
    assertThat(patched.status()).as(patched.text()).isEqualTo(200);
    assertThat(patched.json().path("unit").path("code").asString()).isEqualTo("30154");
    String list = "Họ và tên,Số căn cước,Mã xã,Thôn\nHoàng Thị Giữ," + citizen + ",29995,Ấp Ba";
    JsonNode job =
        done(
            as("split-giver", Role.COMMUNE, SPLIT),
            list.getBytes(StandardCharsets.UTF_8),
            "boundary",
            "2025-06-30");
    assertThat(job.path("created").asInt()).as(job.toString()).isZero();
    assertThat(job.path("updated").asInt()).as(job.toString()).isOne();
    JsonNode there = of(SECOND).get(HOUSEHOLDS + "/" + id).json();
    assertThat(there.path("unit").path("code").asString()).isEqualTo("30154");
    assertThat(there.path("village").asString()).isEqualTo("Ấp Ba");
  }

  @Test
  void officersDecideOnThePage() {
    String village = village();
    String id = waiting("Kiều Văn Trang", village);
    waiting("Kiều Văn Cả Thôn", village);
    String page =
        "/office/split-units?givenUnit=" + SPLIT + "&village=" + OfficeForms.encoded(village);
    Api.Answer shown = officer().get(page);
    assertThat(shown.status()).as(shown.text()).isEqualTo(200);
    assertThat(shown.text()).contains("Kiều Văn Trang", village, FIRST, SECOND, "2 hộ chờ");
    Api.Answer one =
        OfficeForms.submit(
            officer(),
            "/office/split-units/" + id + "/decision",
            Map.of("unit", SECOND, "version", OfficeForms.version(shown)));
    assertThat(one.status()).as(one.text()).isIn(303, 412);
    Api.Answer all =
        OfficeForms.submit(
            officer(),
            "/office/split-units/decision",
            Map.of("unit", SECOND, "givenUnit", SPLIT, "village", village));
    assertThat(all.status()).as(all.text()).isEqualTo(303);
    assertThat(all.header("location").orElseThrow()).contains("done=placed");
    assertThat(queued(village).path("count").asInt()).isZero();
    Api.Answer none =
        OfficeForms.submit(
            officer(),
            "/office/split-units/decision",
            Map.of("givenUnit", SPLIT, "village", village));
    assertThat(none.status()).isEqualTo(400);
  }

  /** Neither list, groups, counts nor a decision in bulk. */
  @ParameterizedTest
  @CsvSource({
    "2025-07-01:29992",
    "2025-07-01:30154",
    "2025-07-01:24",
    "2025-06-30:82",
    "2025-06-30:29998"
  })
  void showsAndDecidesNothingOfAnotherUnit(String unit) {
    String village = village();
    String id = waiting("Lưu Thị Khuất", village);
    Api outsider = as("split-outsider", Role.PROVINCE, unit);
    String asked = "?givenUnit=" + SPLIT + "&village=" + OfficeForms.encoded(village);
    ScopeDepth.assertUnseen(outsider, QUEUE, id, "Khuất", village);
    assertThat(outsider.get(QUEUE + asked + "&count=true").json().path("count").asInt()).isZero();
    for (String page :
        List.of(QUEUE + "/groups", "/office/split-units", "/office/split-units" + asked)) {
      assertThat(outsider.get(page).text()).as(page).doesNotContain(id, "Khuất", village);
    }
    Map<String, Object> bulk =
        Map.of("unit", Invented.unit(FIRST), "givenUnit", Invented.unit(SPLIT));
    assertThat(outsider.post(QUEUE, bulk).json().path("decided").asInt()).isZero();
    String none = UUID.randomUUID().toString();
    JsonNode refused =
        outsider
            .post(QUEUE, Map.of("unit", Invented.unit(FIRST), "households", List.of(id, none)))
            .json()
            .path("refused");
    assertThat(refused.path(0).path("code")).isEqualTo(refused.path(1).path("code"));
    Api.Answer outside =
        outsider.with("If-Match", "*").post(HOUSEHOLDS + "/" + id + "/unit-decision", into(FIRST));
    Api.Answer missing =
        outsider
            .with("If-Match", "*")
            .post(HOUSEHOLDS + "/" + none + "/unit-decision", into(FIRST));
    ScopeDepth.assertAsIfMissing(outside, id, missing, none);
    assertThat(queued(village).path("count").asInt()).isOne();
  }
}
