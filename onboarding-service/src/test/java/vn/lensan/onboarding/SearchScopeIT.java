package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/**
 * An attack: nothing that search answers to the team of one commune depends on what is in another.
 * Two teams ask the same before and after households appear in the other commune.
 */
class SearchScopeIT extends OnboardingRails {
  private static final String NAME = "Vi Thị Kín Tiếng";
  private final String village = "Thôn Kín " + UUID.randomUUID();
  private final String cooperative = UUID.randomUUID().toString();
  private final String phone = Invented.phone();
  private final String number = Invented.citizenNumber();
  private final String crop = "Quả kín " + UUID.randomUUID();

  private Map<String, Object> secret(String name) {
    Map<String, Object> told =
        Invented.household(Map.of("fullName", name, "phone", phone, "citizenNumber", number), OWN);
    told.put("village", village);
    told.put("cooperativeId", cooperative);
    told.put("crops", List.of(Map.of("commodity", crop)));
    return told;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private List<String> questions(String code, String id) {
    return Stream.of(
            "q=" + encoded(NAME),
            "q=kin+tieng",
            "q=vi",
            "q=" + phone,
            "q=" + number,
            "q=" + code,
            "q=" + id,
            "village=" + encoded(village),
            "cooperative=" + cooperative,
            "crop=" + encoded(crop),
            "unit=" + OWN,
            "unit=" + PROVINCE,
            "unit=" + NATION,
            "unit=" + OWN + "&q=vi",
            "status=REGISTERED",
            "status=MERGED",
            "updatedSince=2026-01-01T00:00:00Z",
            "updatedSince=2026-01-01T00:00:00Z&unit=" + OWN,
            "unit=" + OWN + "&village=" + encoded(village) + "&crop=" + encoded(crop))
        .flatMap(one -> Stream.of(one, one + "&count=true", one + "&limit=1", one + "&limit=200"))
        .toList();
  }

  private static String answer(Api api, String question) {
    Api.Answer answer = api.get(HOUSEHOLDS + "?" + question);
    assertThat(answer.status()).as(question).isEqualTo(200);
    JsonNode page = answer.json();
    // Cursors are sealed anew each time; that there is one is all that shows.
    return page.path("items").toString() + page.path("count").asString("-") + page.has("cursor");
  }

  @Test
  void nothingAnsweredDependsOnAnotherCommune() {
    Api beside = as("search-beside", Role.TEAM, SIBLING);
    String code = "LS-0000-0000-0000-0";
    List<String> before =
        questions(code, "x").stream().map(question -> answer(beside, question)).toList();
    JsonNode made = registered(secret(NAME));
    for (String name : List.of("An Kín Tiếng", "Vi Thị Yến", "Vi Văn Ba", "Vi An")) {
      registered(Invented.with(secret(name), "id", UUID.randomUUID().toString()));
    }
    String id = made.path("id").asString();
    List<String> after =
        questions(made.path("code").asString(), id).stream()
            .map(question -> answer(beside, question))
            .toList();
    assertThat(after).isEqualTo(before);
    assertThat(String.join("", after)).doesNotContain(id, "Kín Tiếng", "Yến");
  }

  @Test
  void aCursorOfAnotherTeamsListGivesOnlyOnesOwnHouseholds() {
    registered(secret("Vi Thị Một"));
    registered(Invented.with(secret("Vi Thị Hai"), "id", UUID.randomUUID().toString()));
    Api beside = as("search-beside", Role.TEAM, SIBLING);
    for (String theirs :
        List.of("village=" + encoded(village), "q=vi+thi", "crop=" + encoded(crop))) {
      JsonNode page = team().get(HOUSEHOLDS + "?limit=1&" + theirs).json();
      String cursor = "&cursor=" + page.path("cursor").asString();
      assertThat(page.has("cursor")).as(theirs).isTrue();
      // Sealed, it is random letters, among which two of a name are found now and then.
      assertThat(readable(page.path("cursor").asString())).doesNotContain("Vi Th", "vi thi");
      for (String mine : List.of(theirs, "q=vi", "unit=" + OWN, "status=REGISTERED")) {
        Api.Answer answer = beside.get(HOUSEHOLDS + "?limit=50&" + mine + cursor);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain(village, phone.substring(6), OWN, "07582");
      }
    }
  }

  /** The cursor and what lies under its letters. */
  private static String readable(String cursor) {
    byte[] sealed = Base64.getUrlDecoder().decode(cursor.substring(0, cursor.lastIndexOf('.')));
    return cursor + ' ' + new String(sealed, StandardCharsets.UTF_8);
  }

  @Test
  void wordsOfARefusalAreTheSameWhateverIsThere() {
    registered(secret(NAME));
    Api beside = as("search-beside", Role.TEAM, SIBLING);
    String asked = beside.get(HOUSEHOLDS + "?cursor=x&village=" + encoded(village)).text();
    String other = beside.get(HOUSEHOLDS + "?cursor=x&village=nowhere").text();
    assertThat(withoutTrace(asked)).isEqualTo(withoutTrace(other));
  }

  private static String withoutTrace(String problem) {
    return problem
        .replaceAll("\"traceId\":\"[0-9a-f]*\"", "")
        .replaceAll("\"instance\":\"[^\"]*\"", "");
  }
}
