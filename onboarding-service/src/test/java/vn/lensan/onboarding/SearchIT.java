package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.work.NowAndThen;

/** What is found, in which order, and how it is paged. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SearchIT extends OnboardingRails {
  private final MongoOperations mongo;
  private final NowAndThen rounds;
  private final String village = "Thôn " + UUID.randomUUID();

  SearchIT(MongoOperations mongo, @Qualifier("searchKeysAreMadeAfresh") NowAndThen rounds) {
    this.mongo = mongo;
    this.rounds = rounds;
  }

  private String made(String name) {
    return registeredId(Invented.with(Invented.household(name), "village", village));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String here(String filter) {
    return HOUSEHOLDS + "?village=" + encoded(village) + filter;
  }

  private List<String> found(Api api, String q) {
    return ids(api.get(here("&q=" + encoded(q))).json());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nguyen van hoa",
        "HÒA",
        "hoa nguyen",
        "Nguyễn Văn Hoà",
        "Nguyễn Văn Hòa",
        "van  hoa.",
        "NGUYEN HOA VAN",
        "hoa van"
      })
  void findsANameHoweverItIsWritten(String typed) {
    List<String> made =
        List.of(
                "Nguyễn Văn Hoà",
                Normalizer.normalize("Nguyễn Văn Hoà", Normalizer.Form.NFD),
                "Nguyễn Văn Hòa")
            .stream()
            .map(this::made)
            .toList();
    made("Nguyễn Văn Hoàn");
    for (Api api :
        List.of(
            team(),
            province(),
            as("both", vn.lensan.platform.security.Role.PROVINCE, PROVINCE, OWN))) {
      for (Normalizer.Form form : Normalizer.Form.values()) {
        assertThat(found(api, Normalizer.normalize(typed, form)))
            .containsExactlyInAnyOrderElementsOf(made);
      }
    }
    assertThat(found(province(), typed + " x")).isEmpty();
    assertThat(found(province(), "…")).isEmpty();
  }

  @Test
  void sortsByGivenNameAndFiltersByAllThatIsKept() {
    String cooperative = UUID.randomUUID().toString();
    Map<String, Object> told = Invented.with(Invented.household("Lê Thị Ánh"), "village", village);
    told.put("cooperativeId", cooperative);
    told.put("crops", List.of(Map.of("commodity", "Vải thiều sớm")));
    String first = registeredId(told);
    String second = made("Trần Văn Ân");
    String third = made("An Văn Đoàn");
    for (Api api : List.of(team(), province())) {
      assertThat(ids(api.get(here("")).json())).containsExactly(first, second, third);
      assertThat(ids(api.get(here("&crop=vai+thieu+som")).json())).containsExactly(first);
      assertThat(ids(api.get(here("&cooperative=" + cooperative + "&q=le")).json()))
          .containsExactly(first);
      assertThat(ids(api.get(here("&crop=vai")).json())).isEmpty();
      assertThat(ids(api.get(here("&status=VERIFIED")).json())).isEmpty();
      assertThat(ids(api.get(here("&status=REGISTERED&unit=" + OWN)).json())).hasSize(3);
    }
    assertThat(approve(second).status()).isEqualTo(200);
    assertThat(ids(province().get(here("&status=VERIFIED")).json())).containsExactly(second);
    Map<String, String> renamed = Map.of("fullName", "An Văn Bình");
    team().with("If-Match", "*").patch(HOUSEHOLDS + "/" + third, Map.of("head", renamed));
    assertThat(found(province(), "an doan")).isEmpty();
    assertThat(found(province(), "binh an")).containsExactly(third);
  }

  @Test
  void pagesStayWholeWhileHouseholdsAreRegisteredBetweenThem() {
    List<String> made =
        List.of("Hộ An", "Hộ Bình", "Hộ Chi", "Hộ Dũng", "Hộ Giang", "Hộ Hoa", "Hộ Yến").stream()
            .map(this::made)
            .toList();
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = province().get(here("&limit=2" + cursor)).json();
      seen.addAll(ids(page));
      // Before and behind where the reader stands.
      made("Hộ Ánh");
      made("Hộ Xuân");
      cursor = page.has("cursor") ? "&cursor=" + page.path("cursor").asString() : "";
    } while (!cursor.isEmpty());
    assertThat(seen).containsSubsequence(made);
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
  }

  @Test
  void countsOnRequestOnlyAndRefusesWhatCannotBeMeant() {
    made("Hộ Một");
    made("Hộ Hai");
    JsonNode page = province().get(here("&unit=24&limit=1&count=true")).json();
    assertThat(page.path("count").asInt()).isEqualTo(2);
    assertThat(province().get(here("&limit=1")).json().has("count")).isFalse();
    assertThat(province().get(HOUSEHOLDS + "?limit=201").status()).isEqualTo(400);
    assertThat(province().get(HOUSEHOLDS + "?unit=77777").status()).isEqualTo(400);
    assertThat(province().get(HOUSEHOLDS + "?unit=2025-07-01:").status()).isEqualTo(400);
    assertThat(province().get(HOUSEHOLDS + "?q=" + "a".repeat(201)).status()).isEqualTo(400);
    String cursor = page.path("cursor").asString();
    for (String wrong : List.of("x", cursor + "x", "x" + cursor, ".", "QQ.QQ")) {
      Api.Answer refused = province().get(here("&cursor=" + wrong));
      assertThat(refused.status()).as(refused.text()).isEqualTo(400);
      assertThat(refused.json().path("code").asString()).isEqualTo("page.cursor");
    }
    assertThat(province().get(here("&updatedSince=2026-01-01T00:00:00Z&cursor=" + cursor)).status())
        .isEqualTo(400);
  }

  @Test
  void listsWhatWasChangedSinceInTheOrderOfTheChanges() {
    String first = made("Hộ Yên");
    String second = made("Hộ An");
    String since = "&updatedSince=2026-01-01T00:00:00Z";
    assertThat(ids(province().get(here(since)).json())).containsExactly(first, second);
    JsonNode page = province().get(here(since + "&limit=1")).json();
    String behind = "&limit=1&cursor=" + page.path("cursor").asString();
    assertThat(ids(page)).containsExactly(first);
    assertThat(ids(province().get(here(since + behind)).json())).containsExactly(second);
    assertThat(ids(province().get(here("&updatedSince=2999-01-01T00:00:00Z")).json())).isEmpty();
  }

  @Test
  void listsHouseholdsThatWereWrittenBeforeThereWereKeys() {
    String id = made("Nguyễn Văn Xưa");
    mongo
        .getCollection("households")
        .updateOne(new Document("_id", id), new Document("$unset", new Document("search", "")));
    // As before the version that has keys of this form was first started.
    mongo.dropCollection("search_keys");
    assertThat(found(province(), "xua van")).isEmpty();
    // As a start does.
    rounds.stop();
    rounds.start();
    assertThat(found(province(), "xua van")).containsExactly(id);
    assertThat(found(team(), "xua van")).containsExactly(id);
  }
}
