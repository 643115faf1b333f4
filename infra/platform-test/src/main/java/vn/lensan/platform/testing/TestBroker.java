package vn.lensan.platform.testing;

import vn.lensan.engines.kafka.KafkaNode;
import vn.lensan.engines.kafka.KafkaNodeSettings;

/** One real Kafka node for all tests of this JVM, on loopback. */
public final class TestBroker {
  private TestBroker() {}

  private static final class Holder {
    static final KafkaNode NODE =
        KafkaNode.start(new KafkaNodeSettings(TestKeys.folder("kafka"), 0, 0));

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(NODE::close));
    }
  }

  public static String bootstrapServers() {
    return Holder.NODE.bootstrapServers();
  }
}
