package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import tools.jackson.databind.JsonNode;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

@SampleTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ReactionsIT {
  private static final String WRITTEN = Sample.TOPIC + ".written.v1";
  private final MongoOperations mongo;
  private final CopyTitleOnNoteWritten reaction;
  @LocalServerPort private int port;

  ReactionsIT(MongoOperations mongo, CopyTitleOnNoteWritten reaction) {
    this.mongo = mongo;
    this.reaction = reaction;
  }

  @Test
  void handsEventsOfOneWriterToAReader() {
    String id = Sample.write(port, "read me");
    awaitCopy(id, "read me");
  }

  @Test
  void neverMovesACopyBack() {
    String id = Sample.id();
    event(id, 5, "newer");
    event(id, 3, "older");
    event(id, 5, "same again");
    event(id, 6, "newest");
    awaitCopy(id, "newest");
    String other = Sample.id();
    event(other, 5, "newer");
    event(other, 3, "older");
    String marker = Sample.id();
    event(marker, 1, "marker");
    awaitCopy(marker, "marker");
    awaitCopy(other, "newer");
  }

  @Test
  void triesThriceAndThenGoesOn() {
    String id = Sample.id();
    String eventId = Sample.id();
    TestTopic.sendEvent(Sample.TOPIC, eventId, WRITTEN, id, 1, "{\"title\":\"twice-broken\"}");
    awaitCopy(id, "twice-broken");
    assertThat(reaction.tries(eventId)).isEqualTo(3);
    assertThat(deadLetters(id)).isEmpty();
  }

  @Test
  void putsWhatAlwaysBreaksAsideWithItsCauseAndGoesOn() {
    String id = Sample.id();
    event(id, 1, "broken");
    event(id, 2, "after an Error");
    awaitCopy(id, "after an Error");
    ConsumerRecord<String, byte[]> letter = awaitDeadLetter(id);
    assertThat(TestTopic.header(letter, "ce_type")).isEqualTo(WRITTEN);
    assertThat(TestTopic.header(letter, "lensan-letter-topic")).isEqualTo(Sample.TOPIC);
    assertThat(TestTopic.header(letter, "lensan-letter-attempts")).isEqualTo("3");
    assertThat(TestTopic.header(letter, "lensan-letter-cause"))
        .startsWith("java.lang.AssertionError at vn.lensan.sample.note.CopyTitleOnNoteWritten.");
  }

  @Test
  void putsAnUnknownTypeAside() {
    String id = Sample.id();
    TestTopic.sendEvent(Sample.TOPIC, Sample.TOPIC + ".sung.v1", id, 1, "{\"title\":\"la\"}");
    event(id, 2, "after the unknown");
    awaitCopy(id, "after the unknown");
    awaitDeadLetter(id);
  }

  @Test
  void putsBadBytesAndRecordsThatAreNoEventsAside() {
    String id = Sample.id();
    TestTopic.send(Sample.TOPIC, id, Map.of(), new byte[] {1, 2, 3});
    TestTopic.sendEvent(Sample.TOPIC, WRITTEN, id, 1, "{not json");
    event(id, 2, "after bad bytes");
    awaitCopy(id, "after bad bytes");
    await().atMost(Duration.ofSeconds(20)).until(() -> deadLetters(id).size() == 2);
  }

  @Test
  void tellsItsDeadLettersInTheStatus() {
    String id = Sample.id();
    TestTopic.send(Sample.TOPIC, id, Map.of(), new byte[] {1});
    awaitDeadLetter(id);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              JsonNode status = status();
              assertThat(status.at("/deadLetters").path(CopyTitleOnNoteWritten.GROUP).asLong())
                  .isPositive();
              assertThat(status.at("/lag").has(CopyTitleOnNoteWritten.GROUP)).isTrue();
            });
  }

  private JsonNode status() {
    Api.Answer status =
        Api.onPort(port)
            .as(TestIdentity.token("auditor", Role.AUDITOR, "2025-07-01:VN"))
            .get("/api/v1/system/status");
    assertThat(status.status()).as(status.text()).isEqualTo(200);
    return status.json();
  }

  private static void event(String id, long sequence, String title) {
    TestTopic.sendEvent(Sample.TOPIC, WRITTEN, id, sequence, "{\"title\":\"" + title + "\"}");
  }

  private void awaitCopy(String id, String title) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(copy(id)).isNotNull().containsEntry("title", title));
  }

  private @Nullable Document copy(String id) {
    return mongo.findById(id, Document.class, "title_copies");
  }

  private static ConsumerRecord<String, byte[]> awaitDeadLetter(String id) {
    return Objects.requireNonNull(
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> deadLetters(id), letters -> !letters.isEmpty())
            .getFirst());
  }

  private static List<ConsumerRecord<String, byte[]>> deadLetters(String id) {
    return TestTopic.records(CopyTitleOnNoteWritten.GROUP + ".dead-letter", id);
  }
}
