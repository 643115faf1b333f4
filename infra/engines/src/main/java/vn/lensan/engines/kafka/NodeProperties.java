package vn.lensan.engines.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lensan.engines.LoopbackPort;

/** The broker's settings, each group with its reason. */
final class NodeProperties {

  static final int NODE_ID = 1;
  static final String CONTROLLER = "CONTROLLER";

  private NodeProperties() {}

  static Map<String, String> of(KafkaNodeSettings settings) {
    return Stream.of(
            place(settings), quickRestart(), durability(), singleNode(), smallMemory(), upkeep())
        .flatMap(group -> group.entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The voters are told by setting, not kept in the metadata log, so that ports may change. */
  private static Map<String, String> place(KafkaNodeSettings settings) {
    String client = "PLAINTEXT://" + LoopbackPort.HOST + ":" + settings.port();
    String controller = LoopbackPort.HOST + ":" + settings.controllerPort();
    Path data = settings.folder().toAbsolutePath();
    return Map.of(
        "process.roles",
        "broker,controller",
        "node.id",
        Integer.toString(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + controller,
        "controller.listener.names",
        CONTROLLER,
        "listeners",
        client + "," + CONTROLLER + "://" + controller,
        "advertised.listeners",
        "PLAINTEXT://" + LoopbackPort.HOST + ":" + settings.advertisedPort(),
        "listener.security.protocol.map",
        CONTROLLER + ":PLAINTEXT,PLAINTEXT:PLAINTEXT",
        "log.dirs",
        data.toString());
  }

  /** After a kill the old session must run out before the node may register again. */
  private static Map<String, String> quickRestart() {
    return Map.of(
        "broker.session.timeout.ms", "2000",
        "broker.heartbeat.interval.ms", "500",
        "controller.quorum.election.timeout.ms", "500",
        "controller.quorum.fetch.timeout.ms", "1000",
        "group.initial.rebalance.delay.ms", "0",
        "controlled.shutdown.enable", "false");
  }

  /** There is no second broker to hold what this one had not yet written. */
  private static Map<String, String> durability() {
    return Map.of("log.flush.interval.messages", "1", "auto.create.topics.enable", "false");
  }

  private static Map<String, String> singleNode() {
    return Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "2",
        "share.coordinator.state.topic.replication.factor", "1",
        "share.coordinator.state.topic.min.isr", "1",
        "share.coordinator.state.topic.num.partitions", "1",
        "default.replication.factor", "1",
        "min.insync.replicas", "1");
  }

  private static Map<String, String> smallMemory() {
    return Map.of(
        "num.network.threads", "2",
        "num.io.threads", "4",
        "background.threads", "2",
        "num.recovery.threads.per.data.dir", "2",
        "log.cleaner.threads", "1",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "log.cleaner.io.buffer.size", "262144",
        "queued.max.requests", "100",
        // An index file is laid out in full when a segment opens; 10 MiB each would add up.
        "log.index.size.max.bytes", "1048576");
  }

  private static Map<String, String> upkeep() {
    return Map.of(
        "log.cleaner.enable", "true",
        "log.cleaner.backoff.ms", "30000",
        "metadata.log.max.record.bytes.between.snapshots", "4194304");
  }
}
