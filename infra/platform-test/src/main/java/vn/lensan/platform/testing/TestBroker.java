package vn.lensan.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import vn.lensan.engines.kafka.KafkaNode;
import vn.lensan.engines.kafka.KafkaNodeSettings;

/** One real Kafka node for all tests of this JVM, on loopback. */
public final class TestBroker {
  private TestBroker() {}

  private static final class Holder {
    static final Path FOLDER = folder();
    static final KafkaNode NODE = KafkaNode.start(new KafkaNodeSettings(FOLDER, 0, 0));

    static {
      SpringApplication.getShutdownHandlers().add(Holder::end);
    }

    private static Path folder() {
      try {
        return Files.createTempDirectory("lensan-kafka");
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /**
     * In this order, or the node complains at length of files that went away under it; and after
     * the services, or their consumers look for it for half a minute.
     */
    private static void end() {
      NODE.close();
      FileSystemUtils.deleteRecursively(FOLDER.toFile());
    }
  }

  public static String bootstrapServers() {
    return Holder.NODE.bootstrapServers();
  }
}
