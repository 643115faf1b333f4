package vn.lensan.engines.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.ForkedEngine;

class KafkaNodeKillIT {

  private static final int RECORDS_BEFORE_KILL = 1_000;

  private final List<String> acknowledged = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @Test
  void losesNoAcknowledgedRecordWhenItIsKilled() throws Exception {
    try (ForkedEngine engine = ForkedEngine.start(KafkaNodeMain.class, folder)) {
      Records records = new Records(engine.address());
      records.createTopic("harvest");
      sendUntilKilled(engine, records.producer());
    }
    try (ForkedEngine engine = ForkedEngine.start(KafkaNodeMain.class, folder)) {
      Records records = new Records(engine.address());
      records.send("harvest", "after the kill");
      assertThat(records.all("harvest", acknowledged.size() + 1))
          .containsAll(acknowledged)
          .contains("after the kill");
    }
  }

  private void sendUntilKilled(ForkedEngine engine, KafkaProducer<String, String> producer)
      throws InterruptedException {
    for (int i = 0; i < RECORDS_BEFORE_KILL * 2; i++) {
      String value = "record-" + i;
      producer.send(
          new ProducerRecord<>("harvest", value),
          (metadata, error) -> {
            if (error == null) {
              acknowledged.add(value);
            }
          });
    }
    await().until(() -> acknowledged.size() >= RECORDS_BEFORE_KILL);
    engine.kill();
    producer.close(Duration.ZERO);
  }
}
