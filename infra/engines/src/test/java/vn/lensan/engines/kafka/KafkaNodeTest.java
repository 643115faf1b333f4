package vn.lensan.engines.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lensan.engines.EngineProblem;
import vn.lensan.engines.LoopbackPort;

class KafkaNodeTest {

  @TempDir Path folder;

  @Test
  void keepsRecordsOverARestartOnAnotherPort() {
    String before;
    try (KafkaNode node = KafkaNode.start(KafkaNodeSettings.anyPort(folder))) {
      before = node.bootstrapServers();
      Records records = new Records(before);
      records.createTopic("harvest");
      records.send("harvest", "tea", "rice");
    }
    try (KafkaNode node = KafkaNode.start(KafkaNodeSettings.anyPort(folder))) {
      assertThat(node.bootstrapServers()).isNotEqualTo(before);
      assertThat(new Records(node.bootstrapServers()).all("harvest", 2))
          .containsExactly("tea", "rice");
    }
  }

  @Test
  void saysThatItsPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, LoopbackPort.address())) {
      KafkaNodeSettings settings = new KafkaNodeSettings(folder, taken.getLocalPort(), 0);
      assertThatThrownBy(() -> KafkaNode.start(settings))
          .isInstanceOf(EngineProblem.class)
          .hasMessage(
              "Port %d is taken by another program, so the Kafka node cannot start."
                  .formatted(taken.getLocalPort()));
    }
  }
}
