package vn.lensan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.FullableStore;
import vn.lensan.platform.testing.TestTopic;

/** The disk under the store is full in the middle of a list, then it isn't. */
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FullStoreIT extends ImportRails {
  private static final FullableStore STORE = new FullableStore();
  private static final int ROWS = 1_500;
  private final MongoOperations mongo;

  FullStoreIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Under another name, or it would share its consumer groups with the other tests' service. */
  @DynamicPropertySource
  static void ownStore(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", STORE::uri);
    properties.add("spring.application.name", () -> "onboarding-on-a-full-disk");
  }

  @AfterEach
  void free() {
    STORE.free();
  }

  @Test
  void aRegistrationThatFindsNoSpaceLeavesNothing() {
    String before = registeredId(Invented.household("Hộ Có Trước"));
    settled("test-team");
    STORE.leave(0);
    Map<String, Object> household = Invented.household("Hộ Hết Chỗ");
    Api keyed = team().with("Idempotency-Key", "het-cho-1");
    refusedAsFull(keyed.post(HOUSEHOLDS, household));
    refusedAsFull(team().post(HOUSEHOLDS, household));
    refusedAsFull(handIn(province(), "a.csv", list(3), Sheets.form("households")));
    assertThat(team().get(HOUSEHOLDS + "/" + before).status()).isEqualTo(200);
    assertThat(registeredBy("test-team")).isOne();
    STORE.free();
    await().atMost(PATIENCE).until(() -> looksAt(before) == 1);
    assertThat(keyed.post(HOUSEHOLDS, household).status()).isEqualTo(201);
    assertThat(keyed.post(HOUSEHOLDS, household).header("idempotency-replayed")).isPresent();
    assertThat(registeredBy("test-team")).isEqualTo(2);
  }

  @Test
  void aListGoesOnByItselfWhenThereIsSpaceAgain() {
    Api caller = as("full-list", Role.PROVINCE, PROVINCE);
    Api trying = as("full-trial", Role.TEAM, OWN); // of its own: until it's refused it registers
    String job = started(caller, "dai.csv", list(ROWS), Sheets.form("households"));
    await().atMost(PATIENCE).until(() -> processed(caller, job) > 0);
    STORE.leave(30_000);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> trying.post(HOUSEHOLDS, Invented.household("Hộ Thử")).status() == 507);
    int reached = processed(caller, job);
    assertThat(reached).as("the disk was full in the middle").isLessThan(ROWS);
    await()
        .during(Duration.ofSeconds(3))
        .atMost(PATIENCE)
        .until(() -> processed(caller, job) == reached);
    STORE.free();
    JsonNode over = over(caller, job);
    assertCounts(over, ROWS, 0, 0);
    assertThat(registeredBy("full-list")).isEqualTo(ROWS);
    settled("full-list");
    assertThat(doneTwice()).as("events of households registered more than once").isEmpty();
  }

  /** The one that was made while there was no space for it. */
  private long looksAt(String household) {
    return mongo
        .getCollection("household_looks")
        .countDocuments(new Document("households", household).append("purpose", "READ"));
  }

  /** Sequences count a household's events, so a second registration would be a second number. */
  private List<String> doneTwice() {
    Map<String, Long> registrations =
        TestTopic.records("vn.lensan.onboarding.household").stream()
            .filter(event -> TestTopic.header(event, "ce_type").endsWith(".registered.v1"))
            .map(event -> event.key() + " " + TestTopic.header(event, "ce_id"))
            .distinct()
            .collect(Collectors.groupingBy(told -> told.split(" ")[0], Collectors.counting()));
    return registrations.entrySet().stream()
        .filter(one -> one.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int processed(Api caller, String job) {
    return caller.get(IMPORTS + "/" + job).json().path("processed").asInt();
  }

  private static byte[] list(int rows) {
    List<List<String>> sheet = new ArrayList<>(List.of(Sheets.HEADER));
    for (int row = 0; row < rows; row++) {
      sheet.add(Sheets.person("Hộ Dài " + row));
    }
    return Sheets.separated(",", sheet);
  }

  private long registeredBy(String client) {
    return mongo.getCollection("households").countDocuments(new Document("registeredBy", client));
  }

  /** Every event has gone out, and nothing waits to be removed. */
  private void settled(String client) {
    Document waiting =
        new Document("registeredBy", client).append("pending.time", new Document("$exists", true));
    await()
        .atMost(PATIENCE)
        .until(() -> mongo.getCollection("households").countDocuments(waiting) == 0);
  }

  private static void refusedAsFull(Api.Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(507);
    assertThat(answer.json().path("code").asString()).isEqualTo("store.full");
    assertThat(answer.header("retry-after")).isPresent();
  }
}
