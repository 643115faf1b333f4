package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.EventContracts;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.platform.time.Days;

/** Rows of lists of completed online courses, as onboarding-service hands them on. */
@TrainingTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CompletionRowsIT {
  private static final String TOPIC = "vn.lensan.training.completion";
  private static final String DOOR = "/internal/v1/completions/batch";
  private final MongoOperations mongo;
  @LocalServerPort private int port;
  private String household = "";
  private String title = "";

  CompletionRowsIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @BeforeEach
  void aHouseholdAndACourse() {
    household = known(Onboarded.OWN);
    title = "Khoá mở " + UUID.randomUUID();
    course(title, "T2");
  }

  private String known(String unit) {
    String id = Onboarded.household(unit);
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> mongo.findById(id, Document.class, "learners") != null);
    return id;
  }

  private String course(String name, String level) {
    Map<String, Object> course =
        Map.of("level", level, "name", name, "theoryHours", 0, "practiceHours", 1);
    return Classroom.id(new Classroom(port).province().post("/api/v1/courses", course));
  }

  private Map<String, Object> row(String rowId) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("rowId", rowId, "rowNumber", 2, "householdId", household));
    row.putAll(Map.of("course", title, "platform", "One Touch", "completedOn", "2026-10-01"));
    return row;
  }

  private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(row);
    changed.put(field, value);
    return changed;
  }

  private Api.Answer post(boolean write, String unit, List<Map<String, Object>> rows) {
    return Api.onPort(port)
        .as(TestIdentity.token("onboarding-service", Role.SERVICE))
        .with("X-Lensan-Role", "COMMUNE")
        .with("X-Lensan-Units", unit)
        .post(DOOR, Map.of("jobId", "j1", "write", write, "rows", rows));
  }

  private JsonNode batch(Map<String, Object> row, boolean write, String unit) {
    Api.Answer answer = post(write, unit, List.of(row));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().at("/results/0");
  }

  private String outcome(Map<String, Object> row) {
    return batch(row, true, Onboarded.OWN).path("outcome").asString();
  }

  private String refusal(Map<String, Object> row) {
    JsonNode result = batch(row, true, Onboarded.OWN);
    assertThat(result.path("outcome").asString()).as(result.toString()).isEqualTo("REFUSED");
    return result.path("field").asString() + ' ' + result.path("code").asString();
  }

  private List<Document> stored() {
    return mongo
        .getCollection("completions")
        .find(new Document("learnt.householdId", household))
        .into(new ArrayList<>());
  }

  private List<ConsumerRecord<String, byte[]>> events() {
    return stored().stream()
        .flatMap(one -> TestTopic.records(TOPIC, one.getString("_id")).stream())
        .toList();
  }

  @Test
  void makesOneCompletionHoweverOftenARowComesOrAnotherListTellsIt() {
    assertThat(batch(row("r1"), false, Onboarded.OWN).path("outcome").asString())
        .isEqualTo("CREATED");
    assertThat(stored()).as("only looked at").isEmpty();
    assertThat(outcome(row("r1"))).isEqualTo("CREATED");
    assertThat(outcome(row("r1"))).as("the batch was sent again").isEqualTo("CREATED");
    assertThat(outcome(with(row("r2"), "platform", "ONE  touch"))).isEqualTo("UNCHANGED");
    assertThat(outcome(with(row("r3"), "course", title.toUpperCase(Locale.ROOT))))
        .isEqualTo("UNCHANGED");
    assertThat(batch(row("r4"), false, Onboarded.OWN).path("outcome").asString())
        .isEqualTo("UNCHANGED");
    assertThat(stored()).hasSize(1);
    assertThat(outcome(with(row("r5"), "memberId", "m-1"))).as("another").isEqualTo("CREATED");
    assertThat(stored()).hasSize(2);
  }

  @Test
  void takesABatchOfTheSameRowTwiceAsOne() {
    Api.Answer answer = post(true, Onboarded.OWN, List.of(row("r1"), row("r2")));
    assertThat(answer.json().at("/results/0/outcome").asString()).isEqualTo("CREATED");
    assertThat(answer.json().at("/results/1/outcome").asString()).isEqualTo("UNCHANGED");
    assertThat(stored()).hasSize(1);
  }

  @Test
  void correctsADayOnceAndIsNotCorrectedBackByABatchThatComesAgain() {
    assertThat(outcome(row("r1"))).isEqualTo("CREATED");
    Map<String, Object> mended = with(row("r2"), "completedOn", "2026-09-01");
    assertThat(batch(mended, false, Onboarded.OWN).path("outcome").asString()).isEqualTo("UPDATED");
    assertThat(outcome(mended)).isEqualTo("UPDATED");
    assertThat(outcome(mended)).isEqualTo("UPDATED");
    assertThat(outcome(row("r1"))).as("what it did then").isEqualTo("CREATED");
    await().atMost(Classroom.PATIENCE).until(() -> events().size() == 2);
    keepsItsContract(events().get(0), TOPIC + ".listed.v1", "2026-10-01");
    keepsItsContract(events().get(1), TOPIC + ".corrected.v1", "2026-09-01");
  }

  private static void keepsItsContract(
      ConsumerRecord<String, byte[]> event, String type, String day) {
    assertThat(TestTopic.header(event, "ce_type")).isEqualTo(type);
    String json = new String(event.value(), StandardCharsets.UTF_8);
    assertThat(EventContracts.violations(type, json)).as(json).isEmpty();
    assertThat(json).contains(day).doesNotContain("One Touch", "C-77");
  }

  @Test
  void refusesWhatCannotBeAndWritesNothing() {
    assertThat(refusal(with(row("r1"), "course", "Khoá không có")))
        .isEqualTo("course completion.course-unknown");
    String twin = "Hai khoá " + UUID.randomUUID();
    course(twin, "T2");
    String second = course(twin, "T4");
    assertThat(refusal(with(row("r1"), "course", twin)))
        .isEqualTo("course completion.course-ambiguous");
    String tomorrow = Days.today(Clock.systemUTC()).plusDays(1).toString();
    assertThat(refusal(with(row("r1"), "completedOn", tomorrow)))
        .isEqualTo("completedOn completion.day-in-future");
    assertThat(refusal(with(row("r1"), "completedOn", "2021-07-20")))
        .isEqualTo("completedOn completion.before-the-programme");
    assertThat(stored()).isEmpty();
    assertThat(post(true, Onboarded.OWN, List.of(with(row("r1"), "platform", ""))).status())
        .isEqualTo(400);
    assertThat(outcome(with(row("r1"), "completedOn", LocalDate.of(2021, 7, 21).toString())))
        .isEqualTo("CREATED");
    assertThat(outcome(with(row("r2"), "course", second))).as("by its id").isEqualTo("CREATED");
  }

  @Test
  void tellsNothingOfAHouseholdOutsideTheStartersUnits() {
    JsonNode outside = batch(row("r1"), true, Onboarded.SIBLING);
    JsonNode nobody = batch(with(row("r1"), "householdId", "nobody"), true, Onboarded.SIBLING);
    assertThat(outside.path("code").asString()).isEqualTo("completion.household-unknown");
    assertThat(outside).isEqualTo(nobody);
    assertThat(stored()).isEmpty();
    Map<String, Object> numbered = with(row("r1"), "certificateNumber", "C-77 " + household);
    assertThat(outcome(numbered)).isEqualTo("CREATED");
    String other = known(Onboarded.SIBLING);
    Map<String, Object> same = with(with(numbered, "rowId", "r2"), "householdId", other);
    assertThat(batch(same, true, Onboarded.PROVINCE).path("code").asString())
        .isEqualTo("completion.number-taken");
    assertThat(batch(same, true, Onboarded.SIBLING).path("outcome").asString())
        .as("whose it is lies outside")
        .isEqualTo("CREATED");
  }

  @Test
  void keepsNoCertificateNumberAndForgetsItsHashWithThePerson() {
    Map<String, Object> row = with(row("r1"), "certificateNumber", "C-77 " + household);
    assertThat(outcome(row)).isEqualTo("CREATED");
    String kept = stored().getFirst().toJson();
    assertThat(kept).contains("numberHash").doesNotContain("C-77");
    Onboarded.erase(household, 2, Onboarded.OWN);
    await()
        .atMost(Classroom.PATIENCE)
        .until(() -> !stored().getFirst().toJson().contains("numberHash"));
    assertThat(stored().getFirst().toJson()).contains("2026-10-01");
  }

  @Test
  void isTakenFromOurOwnServicesOnly() {
    Map<String, Object> batch = Map.of("jobId", "j", "write", true, "rows", List.of(row("r1")));
    assertThat(new Classroom(port).province().post(DOOR, batch).status()).isEqualTo(403);
    assertThat(Api.onPort(port).post(DOOR, batch).status()).isEqualTo(401);
    assertThat(stored()).isEmpty();
  }

  @Test
  void earnsNoCertificateAndOpensNoAdvancedClassButCountsAsTrained() {
    Classroom room = new Classroom(port);
    await().atMost(Classroom.PATIENCE).untilAsserted(this::trained);
    long before = trained();
    Onboarded.tellMonitoring(household, Onboarded.OWN);
    assertThat(outcome(row("r1"))).isEqualTo("CREATED");
    assertThat(outcome(row("r1"))).isEqualTo("CREATED");
    await().atMost(Classroom.PATIENCE).until(() -> trained() == before + 1);
    String advanced = room.session("T4");
    Classroom.refused(room.enrol(advanced, household), 409, "enrolment.basics-first");
    assertThat(
            room.province()
                .get("/api/v1/certificates?householdId=" + household)
                .json()
                .get("items")
                .size())
        .isZero();
    assertThat(trained()).isEqualTo(before + 1);
  }

  private long trained() {
    Api.Answer answer =
        new Classroom(port).province().get("/api/v1/figures?indicator=hh.trained&unit=24");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json().path("items").path(0).path("value").asLong();
  }
}
