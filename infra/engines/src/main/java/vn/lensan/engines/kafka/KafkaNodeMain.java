package vn.lensan.engines.kafka;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.lensan.engines.EngineProblem;

/**
 * The Kafka node as a process of its own: {@code folder port [advertised port]}; ends when it is
 * killed.
 */
public final class KafkaNodeMain {

  private KafkaNodeMain() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws InterruptedException {
    try {
      Path folder = Path.of(args[0]);
      int port = Integer.parseInt(args[1]);
      int advertised = args.length > 2 ? Integer.parseInt(args[2]) : port;
      KafkaNode node = KafkaNode.start(new KafkaNodeSettings(folder, port, 0, advertised));
      Runtime.getRuntime().addShutdownHook(new Thread(node::close));
      System.out.println("listening " + node.bootstrapServers());
      new CountDownLatch(1).await();
    } catch (EngineProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }
}
