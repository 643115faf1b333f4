package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.lensan.platform.testing.TestTopic.header;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OutboxIT {
  private final MongoOperations mongo;
  private final Notes notes;
  @LocalServerPort private int port;

  OutboxIT(MongoOperations mongo, Notes notes) {
    this.mongo = mongo;
    this.notes = notes;
  }

  @Test
  void sendsTheEventWithEveryHeader() {
    String id = Sample.write(port, "đầu tiên");
    ConsumerRecord<String, byte[]> record = records(id, 1).getFirst();
    assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(record, "ce_id")).isNotBlank();
    assertThat(header(record, "ce_source")).isEqualTo("/sample-service");
    assertThat(header(record, "ce_type")).isEqualTo("vn.lensan.sample.note.written.v1");
    assertThat(header(record, "ce_subject")).isEqualTo(id).isEqualTo(record.key());
    assertThat(header(record, "ce_time")).endsWith("+07:00");
    assertThat(header(record, "ce_sequence")).isEqualTo("1");
    assertThat(header(record, "ce_correlationid")).matches("[0-9a-f]{32}");
    assertThat(header(record, "traceparent")).contains(header(record, "ce_correlationid"));
    assertThat(header(record, "content-type")).isEqualTo("application/json");
    assertThat(new String(record.value(), StandardCharsets.UTF_8))
        .isEqualTo("{\"noteId\":\"" + id + "\",\"title\":\"đầu tiên\"}");
  }

  @Test
  void numbersEventsWithoutAGapAndKeepsTheLatestAsState() {
    String id = Sample.write(port, "0");
    IntStream.rangeClosed(1, 20).forEach(number -> notes.rename(id, "title " + number));
    List<Long> all = IntStream.rangeClosed(1, 21).mapToObj(Long::valueOf).toList();
    // An event may arrive twice; the first arrivals are in order and without a gap.
    await().untilAsserted(() -> assertThat(firstArrivals(id)).isEqualTo(all));
    ConsumerRecord<String, byte[]> state = TestTopic.records(Sample.TOPIC + ".state", id).getLast();
    assertThat(new String(state.value(), StandardCharsets.UTF_8)).contains("title 20");
  }

  @Test
  void leavesNothingPendingAndTheVersionAlone() {
    Api.Answer answer = Sample.api(port).post("/api/v1/notes", Sample.note("kept"));
    String id = answer.json().get("id").asString();
    await()
        .untilAsserted(() -> assertThat(stored(id).getList("pending", Document.class)).isEmpty());
    Api.Answer later = Sample.api(port).get("/api/v1/notes/" + id);
    assertThat(later.header("etag")).isEqualTo(answer.header("etag"));
  }

  @Test
  void saysNothingWhenNothingChanged() {
    String id = Sample.write(port, "same");
    notes.rename(id, "same");
    notes.rename(id, "other");
    await().untilAsserted(() -> assertThat(firstArrivals(id)).isEqualTo(List.of(1L, 2L)));
  }

  @Test
  void sweepsUpWhatACrashLeftBehind() {
    String id = Sample.write(port, "written");
    records(id, 1);
    Document event =
        new Document("topic", Sample.TOPIC)
            .append("withState", true)
            .append("type", Sample.TOPIC + ".renamed.v1")
            .append("subject", id)
            .append("sequence", 2L)
            .append("data", "{\"noteId\":\"" + id + "\",\"title\":\"left\"}");
    Document pending =
        new Document("entryId", Sample.id())
            .append("time", Date.from(Instant.now().minusSeconds(60)))
            .append("event", event);
    mongo
        .getCollection("notes")
        .updateOne(
            new Document("_id", id),
            new Document("$push", new Document("pending", pending))
                .append("$set", new Document("version", 3L)));
    assertThat(records(id, 2)).hasSize(2);
    await()
        .untilAsserted(() -> assertThat(stored(id).getList("pending", Document.class)).isEmpty());
    assertThat(stored(id)).containsEntry("version", 3L);
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, "notes"));
  }

  private static List<Long> firstArrivals(String id) {
    return records(id, 1).stream()
        .map(record -> Long.parseLong(header(record, "ce_sequence")))
        .distinct()
        .toList();
  }

  private static List<ConsumerRecord<String, byte[]>> records(String id, int atLeast) {
    return await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> TestTopic.records(Sample.TOPIC, id), found -> found.size() >= atLeast);
  }
}
