package vn.lensan.engines.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import vn.lensan.engines.EngineLogs;
import vn.lensan.engines.EngineProblem;
import vn.lensan.engines.LoopbackPort;

/** A Kafka broker in this process; see the package for what it keeps and what it does not. */
public final class KafkaNode implements AutoCloseable {

  private final KafkaRaftServer server;
  private final int port;

  private KafkaNode(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Returns once clients can connect.
   *
   * @throws EngineProblem when a port is taken or the folder cannot be used
   */
  public static KafkaNode start(KafkaNodeSettings wanted) {
    EngineLogs.quieten();
    KafkaNodeSettings settings = wanted.withClaimedPorts();
    try {
      prepareFolder(settings.folder());
      // Not logging the whole configuration is all that `false` says.
      KafkaConfig config = new KafkaConfig(NodeProperties.of(settings), false);
      KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
      server.startup();
      return new KafkaNode(server, settings.port());
    } catch (Exception e) {
      throw new EngineProblem(
          "The Kafka node could not start from its folder: " + e.getMessage() + ".", e);
    }
  }

  public String bootstrapServers() {
    return LoopbackPort.HOST + ":" + port;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }

  private static void prepareFolder(Path folder) throws Exception {
    Files.createDirectories(folder);
    try (PrintStream nowhere = silence()) {
      new Formatter()
          .setPrintStream(nowhere)
          .setNodeId(NodeProperties.NODE_ID)
          .setClusterId(clusterId(folder))
          .setControllerListenerName(NodeProperties.CONTROLLER)
          .setMetadataLogDirectory(folder.toAbsolutePath().toString())
          .addDirectory(folder.toAbsolutePath().toString())
          .setIgnoreFormatted(true)
          .run();
    }
    force(folder);
  }

  /**
   * The formatter leaves its files to the kernel. Were the power cut soon after the very first
   * start, an empty bootstrap file beside a good log would keep the node from ever starting again.
   */
  private static void force(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
  }

  /** Formatting a folder again is let pass only under the cluster id it has. */
  private static String clusterId(Path folder) throws IOException {
    Path meta = folder.resolve("meta.properties");
    if (!Files.exists(meta)) {
      return Uuid.randomUuid().toString();
    }
    return Files.readAllLines(meta, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("cluster.id="))
        .map(line -> line.substring("cluster.id=".length()))
        .findFirst()
        .orElseGet(() -> Uuid.randomUuid().toString());
  }

  private static PrintStream silence() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }
}
