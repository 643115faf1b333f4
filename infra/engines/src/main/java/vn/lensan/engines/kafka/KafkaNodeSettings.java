package vn.lensan.engines.kafka;

import java.nio.file.Path;
import vn.lensan.engines.LoopbackPort;

/**
 * Where the node keeps its data and where it listens on 127.0.0.1.
 *
 * @param port for clients; 0 takes any free one
 * @param controllerPort for the node's own controller; 0 takes any free one
 * @param advertisedPort the port that clients are told, where something stands between them and the
 *     node; 0 is the node's own
 */
public record KafkaNodeSettings(Path folder, int port, int controllerPort, int advertisedPort) {

  public KafkaNodeSettings(Path folder, int port, int controllerPort) {
    this(folder, port, controllerPort, 0);
  }

  /** Any free ports: for tests. */
  public static KafkaNodeSettings anyPort(Path folder) {
    return new KafkaNodeSettings(folder, 0, 0);
  }

  KafkaNodeSettings withClaimedPorts() {
    int client = LoopbackPort.claim(port, "Kafka node");
    int controller = LoopbackPort.claim(controllerPort, "Kafka controller");
    return new KafkaNodeSettings(
        folder, client, controller, advertisedPort == 0 ? client : advertisedPort);
  }
}
