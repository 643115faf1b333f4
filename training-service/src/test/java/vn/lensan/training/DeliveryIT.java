package vn.lensan.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.testing.Deliveries;
import vn.lensan.platform.testing.TestEvents;

/** However events are delivered, the copies end as they would by clean delivery. */
@TrainingTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryIT {
  private static final OffsetDateTime A_MONTH_AGO = OffsetDateTime.now().minusMonths(1);
  private final MongoOperations mongo;
  private final List<EventReaction> reactions;

  DeliveryIT(MongoOperations mongo, List<EventReaction> reactions) {
    this.mongo = mongo;
    this.reactions = reactions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void learnersAndTheirCertificatesEndAsByCleanDelivery(long seed) {
    Random random = new Random(seed);
    List<ReceivedEvent> events = new ArrayList<>();
    for (int household = 0; household < 4; household++) {
      String id = UUID.randomUUID().toString();
      mongo
          .getCollection("certificates")
          .insertOne(
              new Document("_id", id).append("achievement", new Document("householdId", id)));
      for (long sequence = 1; sequence <= 5; sequence++) {
        events.add(household(id, sequence, random));
      }
    }
    deliver("keep-learner", seed, events);
    events.forEach(event -> assertLearner(event.subject(), last(events, event.subject())));
    mongo.getCollection("certificates").deleteMany(new Document("code", null));
  }

  private void assertLearner(String id, ReceivedEvent last) {
    Document learner = stored("learners", id);
    List<String> within =
        last.data().get("within").valueStream().map(one -> one.asString()).toList();
    assertThat(learner.getList("within", String.class)).isEqualTo(within);
    assertThat(learner.getString("status")).isEqualTo(last.data().get("status").asString());
    assertThat(learner.getString("cooperativeId"))
        .as("a cooperative that was left")
        .isEqualTo(last.data().path("cooperativeId").asString(null));
    assertThat(stored("certificates", id).getEmbedded(List.of("achievement", "within"), List.class))
        .isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void unitsAndPlacesEndAsByCleanDelivery(long seed) {
    Random random = new Random(seed);
    String boundary = "1900-01-" + (10 + seed);
    List<ReceivedEvent> events = new ArrayList<>();
    for (String code : List.of("01", "02", "00101", "00102")) {
      for (long sequence = 1; sequence <= 4; sequence++) {
        events.add(unit(boundary, code, sequence, random));
      }
    }
    deliver("keep-unit", seed, events);
    deliver("monitoring-places", seed + 100, events);
    events.forEach(event -> assertUnit(event.subject(), last(events, event.subject())));
  }

  private void assertUnit(String id, ReceivedEvent last) {
    Document unit = stored("units", id);
    assertThat(unit.getString("name")).isEqualTo(last.data().get("name").asString());
    assertThat(unit.getString("parent"))
        .as("a parent that is none any more")
        .isEqualTo(last.data().path("parent").asString(null));
  }

  private static ReceivedEvent household(String id, long sequence, Random random) {
    Map<String, Object> data = new HashMap<>();
    data.put("householdId", id);
    data.put("code", "24-" + id.substring(0, 6));
    data.put("status", random.nextBoolean() ? "REGISTERED" : "VERIFIED");
    data.put("unit", Map.of("boundary", "2025-07-01", "code", "07582"));
    data.put("within", List.of("2025-07-01:VN", "2025-07-01:" + random.nextInt(10, 99)));
    if (random.nextBoolean()) {
      data.put("cooperativeId", "coop-" + random.nextInt(3));
    }
    return TestEvents.event(
        "vn.lensan.onboarding.household." + fact(random) + ".v1", id, sequence, A_MONTH_AGO, data);
  }

  private static String fact(Random random) {
    return List.of("changed", "merged", "unmerged").get(random.nextInt(3));
  }

  private static ReceivedEvent unit(String boundary, String code, long sequence, Random random) {
    Map<String, Object> data = new HashMap<>();
    data.put("boundary", boundary);
    data.put("code", code);
    data.put("name", "Đơn vị " + random.nextInt(1_000));
    data.put("level", code.length() == 2 ? "PROVINCE" : "COMMUNE");
    data.put("successors", List.of());
    if (random.nextBoolean()) {
      data.put("parent", code.length() == 2 ? "VN" : "0" + (1 + random.nextInt(2)));
    }
    return TestEvents.event(
        "vn.lensan.onboarding.org-unit.defined.v1",
        boundary + ':' + code,
        sequence,
        A_MONTH_AGO,
        data);
  }

  private void deliver(String reaction, long seed, List<ReceivedEvent> events) {
    EventReaction one =
        reactions.stream().filter(any -> any.name().equals(reaction)).findFirst().orElseThrow();
    Deliveries.of(seed, events, ReceivedEvent::subject).forEach(one::on);
  }

  private static ReceivedEvent last(List<ReceivedEvent> events, String subject) {
    return events.stream()
        .filter(event -> event.subject().equals(subject))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private Document stored(String collection, String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, collection));
  }
}
