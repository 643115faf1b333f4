package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestPropertySource;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** While dead letters can't be kept the partition waits, health is red, and nothing is lost. */
@SampleTest
@TestPropertySource(
    properties = {
      "lensan.events.stuck-after=2s",
      "spring.application.name=wary-service",
      "spring.mongodb.database=${lensan.database-prefix}_wary"
    })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DeadLettersDownIT {
  private static final String LETTERS = "wary-service.copy-title.dead-letter";
  private static final Duration LONG = Duration.ofSeconds(90);
  private final MongoOperations mongo;
  @LocalServerPort private int port;

  DeadLettersDownIT(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Test
  void waitsWhileTheTopicRefusesAndThenGoesOn() {
    await().atMost(LONG).until(() -> health() == 200);
    TopicConfigs.change(LETTERS, "max.message.bytes", "1");
    String id = Sample.id();
    RecordMetadata sent = poisonAndSuccessor(id);
    await().atMost(LONG).until(() -> health() == 503);
    assertThat(copy(id)).isNull();
    TopicConfigs.change(LETTERS, "max.message.bytes", "1048588");
    wentOn(id, sent);
  }

  @Test
  void makesADeletedTopicAnewAndGoesOn() {
    await().atMost(LONG).until(() -> health() == 200);
    TopicConfigs.delete(LETTERS);
    String id = Sample.id();
    wentOn(id, poisonAndSuccessor(id));
  }

  @Test
  void aConsumerThatHangsInItsHandlerTurnsHealthRed() {
    await().atMost(LONG).until(() -> health() == 200);
    CopyTitleOnNoteWritten.hanging = new CountDownLatch(1);
    String id = Sample.id();
    TestTopic.sendEvent(Sample.TOPIC, Sample.TOPIC + ".written.v1", id, 1, "{\"title\":\"hang\"}");
    try {
      await().atMost(LONG).until(() -> health() == 503);
    } finally {
      CopyTitleOnNoteWritten.hanging.countDown();
    }
    await().atMost(LONG).until(() -> health() == 200);
    assertThat(copy(id)).isNotNull();
  }

  private static RecordMetadata poisonAndSuccessor(String id) {
    RecordMetadata sent = TestTopic.sendEvent(Sample.TOPIC, Sample.TOPIC + ".sung.v1", id, 1, "{}");
    TestTopic.sendEvent(Sample.TOPIC, Sample.TOPIC + ".written.v1", id, 2, "{\"title\":\"on\"}");
    return sent;
  }

  private void wentOn(String id, RecordMetadata sent) {
    await().atMost(LONG).until(() -> copy(id) != null);
    assertThat(
            TestTopic.records(LETTERS, id).stream()
                .map(letter -> TestTopic.header(letter, "lensan-letter-offset"))
                .distinct())
        .containsExactly(Long.toString(sent.offset()));
    await().atMost(LONG).until(() -> health() == 200);
  }

  private int health() {
    return Api.onPort(port).get("/actuator/health").status();
  }

  private @Nullable Document copy(String id) {
    return mongo.findById(id, Document.class, "title_copies");
  }
}
