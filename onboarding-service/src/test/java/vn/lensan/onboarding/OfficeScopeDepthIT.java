package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.onboarding.OfficeForms.submit;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** No page, search, count, queue or refusal tells one commune anything about another. */
class OfficeScopeDepthIT extends OnboardingRails {
  private static final String NAME = "Nguyễn Thị Khuất Nẻo";
  private static final String OLD_OTHER_PROVINCE = "2025-06-30:27";

  @ParameterizedTest
  @ValueSource(strings = {SIBLING, "2025-07-01:14", OLD_OTHER_PROVINCE})
  void showsNothingOfAnotherUnitOnAnyPage(String unit) {
    String phone = Invented.phone();
    String citizen = Invented.citizenNumber();
    Map<String, Object> head = Map.of("fullName", NAME, "phone", phone, "citizenNumber", citizen);
    var made = registered(Invented.household(head, OWN));
    String id = made.path("id").asString();
    String code = made.path("code").asString();
    submit(team(), "/office/households/" + id + "/requests", Map.of("kind", "SEE", "way", "PHONE"));
    Api outsider = as("outsider", Role.PROVINCE, unit);
    for (String page :
        new String[] {
          "/office",
          "/office/households",
          "/office/households?status=REGISTERED&limit=200",
          "/office/verifications?limit=200",
          "/office/duplicates",
          "/office/requests"
        }) {
      assertThat(outsider.get(page).text()).as(page).doesNotContain(id, code, "Khuất Nẻo");
    }
    for (String q : new String[] {"khuat neo", phone, citizen, code}) {
      String search = "/office/households?count=true&q=" + OfficeForms.encoded(q);
      assertThat(outsider.get(search).text())
          .as(q)
          .contains("0 hộ")
          .doesNotContain(id, "Khuất Nẻo");
      assertThat(commune().get(search).text()).as(q).contains("Khuất Nẻo");
    }
  }

  @Test
  void refusesOutsideWordForWordAsWhatIsNotThere() {
    String id = registeredId(Invented.household(NAME));
    String asked =
        submit(
                team(),
                "/office/households/" + id + "/requests",
                Map.of("kind", "SEE", "way", "PHONE"))
            .header("location")
            .orElseThrow();
    String request = asked.replaceAll(".*/|\\?.*", "");
    String none = UUID.randomUUID().toString();
    Api beside = as("beside", Role.COMMUNE, SIBLING);
    for (String language : new String[] {"", "?lang=en"}) {
      assertAlike(
          beside.get("/office/households/" + id + language),
          id,
          beside.get("/office/households/" + none + language),
          none);
      assertAlike(
          beside.get("/office/requests/" + request + language),
          request,
          beside.get("/office/requests/" + none + language),
          none);
    }
    for (String door : new String[] {"/verification", "/requests"}) {
      Map<String, String> fields =
          Map.of("version", "0", "decision", "APPROVE", "kind", "ERASE", "way", "PHONE");
      assertAlike(
          submit(beside, "/office/households/" + id + door, fields),
          id,
          submit(beside, "/office/households/" + none + door, fields),
          none);
    }
    for (String door : new String[] {"/answer", "/completion", "/lifting"}) {
      assertAlike(
          submit(beside, "/office/requests/" + request + door, Map.of("version", "0")),
          request,
          submit(beside, "/office/requests/" + none + door, Map.of("version", "0")),
          none);
    }
    assertThat(team().get(HOUSEHOLDS + "/" + id).json().path("status").asString())
        .isEqualTo("REGISTERED");
  }

  @Test
  void hidesAPairOfWhichOneSideLiesOutside() {
    String phone = Invented.phone();
    String own = registeredId(Invented.household("Nguyễn Thị Một Mình", phone));
    Map<String, Object> head = Map.of("fullName", "Trần Văn Kề", "phone", phone);
    String beside =
        as("beside-team", Role.TEAM, SIBLING)
            .post(HOUSEHOLDS, Invented.household(head, SIBLING))
            .json()
            .path("id")
            .asString();
    String pair =
        await()
            .atMost(PATIENCE)
            .until(() -> Pairs.with(province(), own, beside), found -> !found.isEmpty())
            .getFirst()
            .path("id")
            .asString();
    assertThat(province().get("/office/duplicates/" + pair).text()).contains("Trần Văn Kề");
    assertThat(commune().get("/office/duplicates/" + pair).status()).isEqualTo(404);
    for (String page :
        new String[] {"/office", "/office/duplicates", "/office/households/" + own}) {
      assertThat(commune().get(page).text())
          .as(page)
          .doesNotContain(pair, beside, "Trần Văn Kề", "Thấy hộ nghi trùng");
    }
  }

  private static void assertAlike(
      Api.Answer outside, String id, Api.Answer missing, String missingId) {
    assertThat(missing.status()).as(missing.text()).isEqualTo(404);
    assertThat(outside.status()).as(outside.text()).isEqualTo(404);
    assertThat(words(outside, id)).isEqualTo(words(missing, missingId));
  }

  private static String words(Api.Answer page, String id) {
    return page.text().replace(id, "…").replaceAll(" · [0-9a-f]{32}", "");
  }
}
