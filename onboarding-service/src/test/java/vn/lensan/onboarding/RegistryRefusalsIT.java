package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.time.Days;

/** What the registry takes from nobody, and from whom it takes nothing. */
class RegistryRefusalsIT extends OnboardingRails {

  @Test
  void namesEveryFieldThatIsWrong() {
    assertThat(refused(Invented.household(head(), "2025-07-01:99999")))
        .containsExactly("/unit unit.unknown");
    assertThat(refused(Invented.household(head(), "2025-06-30:820")))
        .containsExactly("/unit unit.not-a-leaf");
    assertThat(refused(headWith("citizenNumber", "02408512345")))
        .containsExactly("/head/citizenNumber citizenNumber.invalid");
    assertThat(refused(headWith("birthYear", 1850)))
        .containsExactly("/head/birthYear birthYear.impossible");
    assertThat(refused(headWith("birthYear", LocalDate.now(Days.ZONE).getYear() + 1)))
        .containsExactly("/head/birthYear birthYear.impossible");
    assertThat(refused(headWith("phone", "12345"))).containsExactly("/head/phone phone.invalid");
    assertThat(refused(Invented.household(Map.of("fullName", "Ngô Không Số"), OWN)))
        .containsExactly("/head/phone contact.missing");
    assertThat(refused(Invented.household(Map.of("fullName", "Ngô\u0007", "phone", "1"), OWN)))
        .containsExactly("/head/fullName name.invalid", "/head/phone phone.invalid");
    assertThat(refused(crop(Map.of("commodity", "Vải thiều", "areaM2", -1))))
        .containsExactly("/crops crop.invalid");
  }

  private List<String> refused(Map<String, Object> household) {
    Api.Answer answer =
        as("test-nation", Role.PROVINCE, NATION, "2025-06-30:VN").post(HOUSEHOLDS, household);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.header("Content-Type").orElseThrow()).contains("application/problem+json");
    return errors(answer);
  }

  private static Map<String, Object> head() {
    return Map.of("fullName", "Đỗ Văn Sai", "phone", Invented.phone());
  }

  private static Map<String, Object> headWith(String member, Object value) {
    return Invented.household(Invented.with(head(), member, value), OWN);
  }

  private static Map<String, Object> crop(Map<String, Object> crop) {
    return Invented.with(Invented.household(head(), OWN), "crops", List.of(crop));
  }

  @Test
  void refusesShapesItDoesNotKnow() {
    Api.Answer unknown = team().post(HOUSEHOLDS, headWith("nickname", "Tí"));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(errors(unknown)).containsExactly("/head/nickname not-understood");
    Map<String, Object> household = Invented.household(head(), OWN);
    Api.Answer blank =
        team()
            .post(HOUSEHOLDS, Invented.with(household, "unit", Map.of("boundary", "", "code", "")));
    assertThat(blank.status()).as(blank.text()).isEqualTo(400);
    assertThat(team().post(HOUSEHOLDS, Map.of()).status()).isEqualTo(400);
    assertThat(team().post(HOUSEHOLDS, "{\"kind\":").status()).isEqualTo(400);
    assertThat(team().post(HOUSEHOLDS, Invented.with(household, "kind", "VILLA")).status())
        .isEqualTo(400);
    assertThat(
            team()
                .post(HOUSEHOLDS, Invented.with(household, "village", "a".repeat(2 << 20)))
                .status())
        .isEqualTo(413);
  }

  /** A name nobody can see has nothing to press on in a list; a turned one shows another. */
  @Test
  void refusesANameThatCannotBeSeenOrIsWrittenBackwards() {
    for (String name : List.of("\u200b\u200b", "…", "123", "Vi \u202enăV")) {
      Map<String, Object> household = Invented.household(name);
      Api.Answer refused = team().post(HOUSEHOLDS, household);
      assertThat(refused.status()).as(refused.text()).isEqualTo(422);
      assertThat(errors(refused)).containsExactly("/head/fullName name.invalid");
    }
  }

  @Test
  void namesTheBoundsOfALengthInTheReadersLanguage() {
    Map<String, Object> household = Invented.household("x".repeat(201));
    assertThat(team().post(HOUSEHOLDS, household).text())
        .contains("Độ dài chưa đúng: 0–200.")
        .doesNotContain("must be");
  }

  @Test
  void keepsScriptAsTheTextItIs() {
    String script = "<script>alert(1)</script>";
    String id = registeredId(Invented.with(Invented.household(head(), OWN), "village", script));
    Api.Answer shown = team().get(HOUSEHOLDS + "/" + id);
    assertThat(shown.json().path("village").asString()).isEqualTo(script);
    assertThat(shown.header("Content-Type").orElseThrow()).startsWith("application/json");
  }

  @Test
  void refusesPatchesThatAreNoneOrMoveTheHousehold() {
    String path = HOUSEHOLDS + "/" + registeredId(Invented.household("Bùi Thị Vá"));
    Api any = team().with("If-Match", "*");
    assertThat(any.patch(path, Map.of("unit", Invented.unit(SIBLING))).status()).isEqualTo(422);
    assertThat(any.patch(path, Map.of("id", "x")).status()).isEqualTo(400);
    assertThat(any.patch(path, Map.of("village", List.of())).status()).isEqualTo(400);
    Api.Answer unknown = any.patch(path, Map.of("head", Map.of("nickname", "Tí")));
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(errors(unknown)).containsExactly("/head/nickname not-understood");
    assertThat(any.patch(path, "[]").status()).isEqualTo(400);
    assertThat(any.patch(path, "{\"head\":{\"phone\":null}}").status()).isEqualTo(422);
    assertThat(any.patch(path, "{\"head\":null}").status()).isEqualTo(400);
    assertThat(any.patch(path, "{\"crops\":null}").status()).isEqualTo(200);
  }

  @Test
  void registersInNobodyElsesCommune() {
    Api.Answer outside = team().post(HOUSEHOLDS, Invented.household(head(), SIBLING));
    assertThat(outside.status()).isEqualTo(403);
    assertThat(outside.json().path("code").asString()).isEqualTo("scope.outside");
  }

  @Test
  void hidesHouseholdsFromThoseBeside() {
    String village = UUID.randomUUID().toString();
    String id = registeredId(Invented.with(Invented.household(head(), OWN), "village", village));
    String path = HOUSEHOLDS + "/" + id;
    Api beside = as("beside", Role.COMMUNE, SIBLING).with("If-Match", "*");
    assertThat(beside.get(path).status()).isEqualTo(404);
    assertThat(beside.patch(path, Map.of("village", "x")).status()).isEqualTo(404);
    assertThat(beside.post(path + "/verification", Map.of("decision", "APPROVE")).status())
        .isEqualTo(404);
    assertThat(ids(beside.get(HOUSEHOLDS + "?village=" + village).json())).isEmpty();
    assertThat(as("north", Role.PROVINCE, "2025-07-01:14").get(path).status()).isEqualTo(404);
    assertThat(ids(province().get(HOUSEHOLDS + "?village=" + village).json())).containsExactly(id);
  }
}
