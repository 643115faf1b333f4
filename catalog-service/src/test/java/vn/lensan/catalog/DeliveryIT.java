package vn.lensan.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.consumer.EventReaction;
import vn.lensan.platform.consumer.ReceivedEvent;
import vn.lensan.platform.testing.Deliveries;
import vn.lensan.platform.testing.TestEvents;

/** However events are delivered, the copies end as they would by clean delivery. */
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeliveryIT extends CatalogRails {
  private static final OffsetDateTime A_MONTH_AGO = OffsetDateTime.now().minusMonths(1);
  private final MongoOperations mongo;
  private final List<EventReaction> reactions;

  DeliveryIT(MongoOperations mongo, List<EventReaction> reactions) {
    this.mongo = mongo;
    this.reactions = reactions;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void producersAndWhatIsTheirsEndAsByCleanDelivery(long seed) throws Exception {
    Random random = new Random(seed);
    List<ReceivedEvent> households = new ArrayList<>();
    List<ReceivedEvent> consents = new ArrayList<>();
    for (int producer = 0; producer < 5; producer++) {
      String id = UUID.randomUUID().toString();
      mongo
          .getCollection("orders")
          .insertOne(new Document("_id", id).append("householdId", id).append("within", List.of()));
      for (long sequence = 1; sequence <= 5; sequence++) {
        households.add(household(id, sequence, random));
        consents.add(consent(id, sequence, random));
      }
    }
    sideBySide(seed, households, consents);
    households.forEach(event -> assertProducer(last(households, event.subject())));
    consents.forEach(event -> assertReceivers(last(consents, event.subject())));
    households.forEach(
        event -> mongo.getCollection("orders").deleteOne(new Document("_id", event.subject())));
  }

  /** Two consumer groups write the two halves of one copy. */
  private void sideBySide(long seed, List<ReceivedEvent> households, List<ReceivedEvent> consents)
      throws Exception {
    try (ExecutorService groups = Executors.newFixedThreadPool(2)) {
      List<Future<?>> both =
          List.of(
              groups.submit(() -> deliver("keep-producer", seed, households)),
              groups.submit(() -> deliver("keep-receivers", seed + 100, consents)));
      for (Future<?> one : both) {
        one.get();
      }
    }
  }

  private void deliver(String reaction, long seed, List<ReceivedEvent> events) {
    EventReaction one =
        reactions.stream().filter(any -> any.name().equals(reaction)).findFirst().orElseThrow();
    Deliveries.of(seed, events, ReceivedEvent::subject).forEach(one::on);
  }

  private void assertProducer(ReceivedEvent last) {
    Document copy = stored("producers", last.subject());
    assertThat(copy.getString("status")).isEqualTo(last.data().get("status").asString());
    assertThat(copy.getString("mergedInto"))
        .as("an alias that is none any more")
        .isEqualTo(last.data().path("mergedInto").asString(null));
    assertThat(copy.getList("within", String.class)).isEqualTo(texts(last.data().get("within")));
    assertThat(stored("orders", last.subject()).getList("within", String.class))
        .isEqualTo(texts(last.data().get("within")));
  }

  private void assertReceivers(ReceivedEvent last) {
    List<String> receivers =
        last.data()
            .get("active")
            .valueStream()
            .map(pair -> pair.get("receiver").asString())
            .toList();
    assertThat(stored("producers", last.subject()).getList("receivers", String.class))
        .isEqualTo(receivers);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static ReceivedEvent household(String id, long sequence, Random random) {
    List<String> within = List.of("2025-07-01:VN", "2025-07-01:" + random.nextInt(10, 99));
    boolean merged = random.nextInt(3) == 0;
    Map<String, Object> data = new HashMap<>();
    data.put("householdId", id);
    data.put("status", merged ? "MERGED" : random.nextBoolean() ? "REGISTERED" : "VERIFIED");
    data.put("unit", Map.of("boundary", "2025-07-01", "code", "07582"));
    data.put("within", within);
    data.put("places", within);
    if (merged) {
      data.put("mergedInto", "household-that-stands");
    }
    return TestEvents.event(
        "vn.lensan.onboarding.household." + (merged ? "merged" : "unmerged") + ".v1",
        id,
        sequence,
        A_MONTH_AGO,
        data);
  }

  private static ReceivedEvent consent(String id, long sequence, Random random) {
    List<Map<String, String>> active =
        List.of("POSTMART", "VOSO").stream()
            .filter(any -> random.nextBoolean())
            .map(receiver -> Map.of("purpose", "SELLING", "receiver", receiver))
            .toList();
    return TestEvents.event(
        "vn.lensan.onboarding.consent.given.v1",
        id,
        sequence,
        A_MONTH_AGO,
        Map.of("householdId", id, "active", active));
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
