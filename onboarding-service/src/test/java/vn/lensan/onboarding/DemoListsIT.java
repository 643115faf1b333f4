package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;

/** The demo's household lists against what is known of them, down to each refused row. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DemoListsIT extends ImportRails {
  private static final Path DEMO = Path.of("../infra/local/src/main/resources/demo");
  private static final String REFUSED = "vn.lensan.onboarding.import-row";

  private final MongoOperations mongo;

  DemoListsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  static Stream<JsonNode> lists() throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readAllBytes(DEMO.resolve("expected.json")))
        .path("files")
        .valueStream()
        .filter(file -> file.path("kind").asString().equals("households"));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void givesExactlyWhatIsExpectedHoweverOftenHandedIn(JsonNode expected) throws IOException {
    String client = "demo-" + expected.path("province").asString();
    Api caller = as(client, Role.PROVINCE, "2025-07-01:" + expected.path("province").asString());
    int stored = expected.path("stored").asInt();
    int refused = expected.path("refused").size();

    JsonNode first = handedIn(caller, expected);
    assertCounts(first, stored, 0, refused);
    assertThat(rows(caller, first, "REFUSED")).containsExactlyElementsOf(refusals(expected));
    assertStored(client, expected);
    assertThat(told(first, refused)).allSatisfy(Published::assertKeepsItsContract);

    JsonNode second = handedIn(caller, expected);
    assertCounts(second, 0, stored, refused);
    assertThat(rows(caller, second, "REFUSED")).containsExactlyElementsOf(refusals(expected));
    assertStored(client, expected);
    assertThat(Published.on(REFUSED, second.path("id").asString())).isEmpty();
  }

  private static JsonNode handedIn(Api caller, JsonNode expected) throws IOException {
    String file = expected.path("file").asString();
    return over(
        caller,
        started(
            caller,
            file,
            Files.readAllBytes(DEMO.resolve(file)),
            Sheets.form(
                "households", "consentTextVersion", "2026-10", "consentGivenOn", "2026-11-10")));
  }

  private static List<String> refusals(JsonNode expected) {
    return expected
        .path("refused")
        .valueStream()
        .map(row -> row.path("row").asInt() + " " + row.path("reason").asString())
        .toList();
  }

  private static List<Published> told(JsonNode job, int refused) {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> Published.on(REFUSED, job.path("id").asString()),
            found -> found.size() == refused);
  }

  private void assertStored(String client, JsonNode expected) {
    List<Document> profiles =
        mongo
            .getCollection("households")
            .find(new Document("registeredBy", client))
            .into(new ArrayList<>());
    assertThat(profiles).hasSize(expected.path("stored").asInt());
    assertThat(profiles)
        .filteredOn(household -> !household.getList("consents", Document.class).isEmpty())
        .hasSize(expected.path("consentYes").asInt());
    assertProfiles(
        profiles.stream().map(household -> household.get("profile", Document.class)).toList(),
        expected);
  }

  private static void assertProfiles(List<Document> profiles, JsonNode expected) {
    assertThat(profiles)
        .filteredOn(profile -> profile.get("phone") == null)
        .hasSize(expected.path("withoutPhone").asInt());
    assertThat(profiles)
        .filteredOn(profile -> profile.get("citizenNumber") != null)
        .hasSize(expected.path("withCitizenNumber").asInt());
    assertThat(profiles)
        .filteredOn(profile -> profile.get("cooperative") != null)
        .hasSize(expected.path("cooperativeMembers").asInt());
    assertThat(profiles)
        .filteredOn(profile -> profile.getBoolean("undecided"))
        .hasSize(expected.path("inSplitCommunes").asInt());
    assertThat(counts(profiles, profile -> profile.getString("kind")))
        .isEqualTo(counts(expected.path("byKind")));
    String boundary = expected.path("boundary").asString();
    assertThat(
            counts(profiles, profile -> profile.getString("givenUnit").replace(boundary + ":", "")))
        .isEqualTo(counts(expected.path("byGivenUnit")));
  }

  private static Map<String, Integer> counts(
      List<Document> profiles, Function<Document, String> by) {
    Map<String, Integer> counts = new TreeMap<>();
    profiles.forEach(profile -> counts.merge(by.apply(profile), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counts(JsonNode expected) {
    Map<String, Integer> counts = new TreeMap<>();
    expected.properties().forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
    return counts;
  }
}
