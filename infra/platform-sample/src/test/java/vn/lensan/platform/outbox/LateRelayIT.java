package vn.lensan.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.aggregate.Aggregate;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.state.StateAgainService;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** However relays sleep, the last record of a key on a state topic becomes its newest. */
@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LateRelayIT {
  private static final String TOPIC = "vn.lensan.sample.note";
  private static final String STATE = TOPIC + ".state";
  private static final OutboxSettings SETTINGS =
      new OutboxSettings(1, Duration.ofSeconds(5), Duration.ofSeconds(2));

  private final MongoOperations mongo;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;
  private final StateAgainService states;
  @LocalServerPort private int port;

  LateRelayIT(
      MongoOperations mongo,
      DefaultKafkaProducerFactory<String, byte[]> producers,
      StateAgainService states) {
    this.mongo = mongo;
    this.producers = producers;
    this.states = states;
  }

  /** Unknown to the running relay, so that only the test's two carry it. */
  @org.springframework.data.mongodb.core.mapping.Document("held")
  static final class Held extends Aggregate {
    Held(String id) {
      super(id);
    }
  }

  @Test
  void tellsTheNewestStateAgainWhenItSleptBeforeSending() {
    String id = withEvents(1);
    HeldTemplate held = new HeldTemplate(producers, true);
    CompletableFuture<?> late = beside(() -> carry(held, id));
    held.awaitReached();
    addEvent(id, 2);
    assertThat(carry(new KafkaTemplate<>(producers), id)).isEmpty();
    assertThat(sequences(id).getLast()).isEqualTo(2);
    held.letGo();
    late.join();
    assertThat(sequences(id)).contains(1L);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(sequences(id).getLast()).isEqualTo(2));
  }

  @Test
  void tellsItsOwnStateAgainWhenAnOlderOneCameBetweenSendingAndRemoving() {
    String id = withEvents(1);
    HeldTemplate late = new HeldTemplate(producers, true);
    CompletableFuture<?> older = beside(() -> carry(late, id));
    late.awaitReached();
    addEvent(id, 2);
    HeldTemplate slow = new HeldTemplate(producers, false);
    CompletableFuture<?> newer = beside(() -> carry(slow, id));
    slow.awaitReached();
    late.letGo();
    older.join();
    slow.letGo();
    newer.join();
    assertThat(pending(id)).isEmpty();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(sequences(id).getLast()).isEqualTo(2));
  }

  @Test
  void anOperatorHealsWhatACrashOfALateRelayLeft() {
    String id = withEvents(1);
    addEvent(id, 2);
    carry(new KafkaTemplate<>(producers), id);
    TestTopic.sendEvent(STATE, TOPIC + ".renamed.v1", id, 1, "{}");
    assertThat(sequences(id).getLast()).isEqualTo(1);
    Api ministry =
        Api.onPort(port).as(TestIdentity.token("operator", Role.MINISTRY, "2025-07-01:VN"));
    String path = "/api/v1/system/sample-service/state-again";
    Api.Answer asked = ministry.post(path, Map.of("topic", TOPIC, "subject", id));
    assertThat(asked.status()).as(asked.text()).isEqualTo(202);
    String job = asked.header("location").orElseThrow();
    await().atMost(Duration.ofSeconds(30)).until(() -> state(ministry, job).equals("succeeded"));
    assertThat(sequences(id).getLast()).isEqualTo(2);
    assertThat(ministry.post(path, Map.of("topic", "nowhere")).status()).isEqualTo(404);
  }

  @Test
  void raisesTheCountersOfARestoredDocumentToWhatReadersHaveSeen() {
    String id = withEvents(2);
    carry(new KafkaTemplate<>(producers), id);
    String counter = "sequences." + TOPIC.replace('.', ':');
    Document old = new Document("$set", new Document(counter, 1L).append("version", 4L));
    mongo.getCollection("held").updateOne(new Document("_id", id), old);
    Api ministry =
        Api.onPort(port).as(TestIdentity.token("operator", Role.MINISTRY, "2025-07-01:VN"));
    Map<String, Object> asking = Map.of("topic", TOPIC, "subject", id, "afterRestore", true);
    String job =
        ministry
            .post("/api/v1/system/sample-service/state-again", asking)
            .header("location")
            .orElseThrow();
    await().atMost(Duration.ofSeconds(30)).until(() -> state(ministry, job).equals("succeeded"));
    Document raised = Objects.requireNonNull(mongo.findById(id, Document.class, "held"));
    assertThat(raised).containsEntry("version", 5L);
    assertThat(raised.get("sequences", Document.class)).containsValue(2L);
  }

  @Test
  void tellsEveryStateOfATopicAgain() {
    List<String> ids = List.of(withEvents(1), withEvents(1), withEvents(1));
    ids.forEach(id -> carry(new KafkaTemplate<>(producers), id));
    Api ministry =
        Api.onPort(port).as(TestIdentity.token("operator", Role.MINISTRY, "2025-07-01:VN"));
    String path = "/api/v1/system/sample-service/state-again";
    String job = ministry.post(path, Map.of("topic", TOPIC)).header("location").orElseThrow();
    await().atMost(Duration.ofSeconds(60)).until(() -> state(ministry, job).equals("succeeded"));
    assertThat(ids).allMatch(id -> sequences(id).size() > 1);
  }

  /** A thread of its own: the common pool may have one only, and these stand still. */
  private static CompletableFuture<?> beside(Runnable work) {
    return CompletableFuture.runAsync(work, Thread::startVirtualThread);
  }

  private static String state(Api api, String job) {
    JsonNode answer = api.get(job).json();
    return answer.path("state").asString();
  }

  private List<String> carry(KafkaTemplate<String, byte[]> kafka, String id) {
    EventSender sender = new EventSender(kafka, "sample-service");
    // What is told again goes by a template of its own: the held one is released by then anyway.
    LateStates late = new LateStates(mongo, sender, states);
    return new Batches(mongo, sender, late, SETTINGS, Clock.systemUTC())
        .carry(Held.class, List.of(id));
  }

  private String withEvents(int count) {
    String id = UUID.randomUUID().toString();
    mongo.getCollection("held").insertOne(new Document("_id", id).append("pending", List.of()));
    for (int sequence = 1; sequence <= count; sequence++) {
      addEvent(id, sequence);
    }
    return id;
  }

  private void addEvent(String id, long sequence) {
    Document event =
        new Document("topic", TOPIC)
            .append("withState", true)
            .append("type", TOPIC + ".renamed.v1")
            .append("subject", id)
            .append("sequence", sequence)
            .append("data", "{\"noteId\":\"" + id + "\",\"title\":\"held " + sequence + "\"}");
    Document entry =
        new Document("entryId", UUID.randomUUID().toString())
            .append("time", new Date())
            .append("event", event);
    mongo
        .getCollection("held")
        .updateOne(
            new Document("_id", id),
            new Document("$push", new Document("pending", entry))
                .append("$set", new Document("sequences." + TOPIC.replace('.', ':'), sequence)));
  }

  private List<Document> pending(String id) {
    Document found = mongo.getCollection("held").find(new Document("_id", id)).first();
    return found == null ? List.of() : found.getList("pending", Document.class);
  }

  private static List<Long> sequences(String id) {
    return TestTopic.records(STATE, id).stream()
        .map(record -> Long.parseLong(TestTopic.header(record, "ce_sequence")))
        .toList();
  }
}
