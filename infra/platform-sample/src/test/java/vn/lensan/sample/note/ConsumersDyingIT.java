package vn.lensan.sample.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerInterceptor;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestTopic;
import vn.lensan.sample.SampleTest;

/** A consumer whose thread has ended, or that hangs in a handler, may not look healthy. */
@SampleTest
@TestPropertySource(
    properties = {
      "spring.application.name=dying-service",
      "spring.mongodb.database=${lensan.database-prefix}_dying",
      "spring.kafka.consumer.properties.interceptor.classes="
          + "vn.lensan.sample.note.ConsumersDyingIT$Killing"
    })
class ConsumersDyingIT {
  private static final String DEADLY = "deadly";
  @LocalServerPort private int port;

  /** Throws an Error where no handler of ours stands: in the consumer's own thread. */
  public static final class Killing implements ConsumerInterceptor<String, byte[]> {
    @Override
    public ConsumerRecords<String, byte[]> onConsume(ConsumerRecords<String, byte[]> records) {
      records.forEach(
          record -> {
            if (DEADLY.equals(record.key())) {
              throw new OutOfMemoryError("on purpose");
            }
          });
      return records;
    }

    @Override
    public void onCommit(Map<TopicPartition, OffsetAndMetadata> offsets) {
      // Of no interest.
    }

    @Override
    public void configure(Map<String, ?> configs) {
      // Needs nothing.
    }

    @Override
    public void close() {
      // Holds nothing.
    }
  }

  @Test
  void aDeadConsumerTurnsHealthRed() {
    await().atMost(Duration.ofSeconds(30)).until(() -> health() == 200);
    TestTopic.send(Sample.TOPIC, DEADLY, Map.of(), new byte[0]);
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(health()).isEqualTo(503));
  }

  private int health() {
    return Api.onPort(port).get("/actuator/health").status();
  }
}
