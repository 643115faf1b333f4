package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.FullableStore;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** The disk under the store is full, then it isn't. */
@SampleTest
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class FullStoreIT {
  private static final String NOTES = "/api/v1/notes";
  private static final FullableStore STORE = new FullableStore();
  private static final int TRIES_OF_A_DEAD_LETTER = 3;
  private final MongoOperations mongo;
  private final CopyTitleOnNoteWritten reaction;
  @LocalServerPort private int port;

  FullStoreIT(MongoOperations mongo, CopyTitleOnNoteWritten reaction) {
    this.mongo = mongo;
    this.reaction = reaction;
  }

  /** Under another name, or it would share its consumer groups with the other tests' service. */
  @DynamicPropertySource
  static void ownStore(DynamicPropertyRegistry properties) {
    properties.add("spring.mongodb.uri", STORE::uri);
    properties.add("spring.application.name", () -> "sample-on-a-full-disk");
  }

  @AfterEach
  void free() {
    STORE.free();
  }

  @Test
  void refusesWritesClearlyAndGoesOnReading() {
    String id = Sample.write(port, "before");
    settled(List.of(id));
    STORE.leave(0);
    Api api = Sample.api(port);
    String refused = Sample.id();
    refusedAsFull(api.post(NOTES, Sample.note(refused, "refused")));
    Api keyed = api.with("Idempotency-Key", Sample.id());
    refusedAsFull(keyed.post(NOTES, Sample.note("refused with a key")));
    Api.Answer read = api.get(NOTES + '/' + id);
    assertThat(read.status()).isEqualTo(200);
    String etag = read.header("etag").orElseThrow();
    refusedAsFull(
        api.with("If-Match", etag).patch(NOTES + '/' + id, Map.of("title", "refused too")));
    assertThat(api.get(NOTES + '/' + id).header("etag")).contains(etag);
    assertThat(api.get(NOTES + '/' + refused).status()).as("nothing half done").isEqualTo(404);
    STORE.free();
    assertThat(keyed.post(NOTES, Sample.note("refused with a key")).status()).isEqualTo(201);
    assertThat(api.post(NOTES, Sample.note(refused, "taken")).status()).isEqualTo(201);
  }

  @Test
  void sendsNothingMoreThanTwiceWhileItCannotBeRemoved() {
    String id = Sample.write(port, "first");
    settled(List.of(id));
    leaveToTheSweep(id);
    STORE.leave(0);
    await().atMost(Duration.ofSeconds(20)).until(() -> sent(id) >= 2);
    await()
        .during(Duration.ofSeconds(4))
        .atMost(Duration.ofSeconds(20))
        .until(() -> pending(List.of(id)) == 1);
    STORE.free();
    settled(List.of(id));
    assertThat(sent(id)).as("written, and renamed once or twice").isBetween(2, 3);
  }

  /** It would lie among the dead letters until somebody replayed it, and every later one too. */
  @Test
  void anEventWaitsForSpaceInsteadOfBeingPutAside() {
    String id = Sample.id();
    tell(id, 1, "caught up");
    // The topic holds what the tests before sent: none of that may be what waits.
    await().atMost(Duration.ofSeconds(60)).until(() -> "caught up".equals(copy(id)));
    STORE.leave(0);
    String event = tell(id, 2, "waits");
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> reaction.tries(event) > TRIES_OF_A_DEAD_LETTER);
    STORE.free();
    await().atMost(Duration.ofSeconds(20)).until(() -> "waits".equals(copy(id)));
    assertThat(TestTopic.records("sample-on-a-full-disk.copy-title.dead-letter", id)).isEmpty();
  }

  private static String tell(String note, long sequence, String title) {
    String event = Sample.id();
    TestTopic.sendEvent(
        Sample.TOPIC,
        event,
        Sample.TOPIC + ".written.v1",
        note,
        sequence,
        "{\"title\":\"" + title + "\"}");
    return event;
  }

  private @Nullable String copy(String note) {
    Document copy = mongo.findById(note, Document.class, "title_copies");
    return copy == null ? null : copy.getString("title");
  }

  /** An event that nobody hinted at waits for two seconds: time to fill the disk before it goes. */
  private void leaveToTheSweep(String id) {
    Document event =
        new Document("topic", Sample.TOPIC)
            .append("withState", true)
            .append("type", Sample.TOPIC + ".renamed.v1")
            .append("subject", id)
            .append("sequence", 2L)
            .append("data", "{\"noteId\":\"" + id + "\",\"title\":\"left\"}");
    Document pending =
        new Document("entryId", Sample.id())
            .append("time", Date.from(Instant.now()))
            .append("event", event);
    mongo
        .getCollection("notes")
        .updateOne(
            new Document("_id", id), new Document("$push", new Document("pending", pending)));
  }

  private static void refusedAsFull(Api.Answer answer) {
    HttpRulesIT.refused(answer, 507, "store.full");
    assertThat(answer.header("retry-after")).contains("60");
  }

  private void settled(List<String> ids) {
    await().atMost(Duration.ofSeconds(20)).until(() -> pending(ids) == 0);
  }

  private long pending(List<String> ids) {
    return mongo
        .getCollection("notes")
        .countDocuments(
            new Document("_id", new Document("$in", ids))
                .append("pending.time", new Document("$exists", true)));
  }

  private static int sent(String id) {
    return TestTopic.records(Sample.TOPIC, id).size();
  }
}
