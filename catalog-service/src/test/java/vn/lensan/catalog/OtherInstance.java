package vn.lensan.catalog;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.lensan.platform.testing.TestRails;

/** Another instance of the service over the same store, which sees marketplaces by its own way. */
final class OtherInstance {
  private OtherInstance() {}

  static ConfigurableApplicationContext start(int marketplacePort, String... more) {
    return CatalogApplication.start(args(marketplacePort, more).toArray(String[]::new));
  }

  private static List<String> args(int marketplacePort, String... more) {
    List<String> args = new ArrayList<>();
    TestRails.properties().forEach((name, value) -> args.add("--" + name + "=" + value));
    args.addAll(
        List.of(
            "--server.port=0",
            "--lensan.peers.onboarding=" + FakeOnboarding.server().baseUrl(),
            "--lensan.catalog.push.crews=1",
            "--lensan.catalog.push.lease=8s",
            "--lensan.catalog.push.longest-call=1s",
            "--lensan.catalog.push.sweep=200ms",
            "--resilience4j.timelimiter.configs.default.timeout-duration=90s"));
    for (String channel : List.of("postmart", "voso")) {
      String prefix = "--lensan.catalog.channels." + channel;
      args.add(
          prefix + ".base-url=http://127.0.0.1:" + marketplacePort + "/sandbox/" + channel + "/v1");
      args.add(prefix + ".api-key=test");
      args.add(prefix + ".webhook-secrets=" + Sandbox.SECRET);
      args.add(prefix + ".timeout=90s");
    }
    args.addAll(List.of(more));
    return args;
  }

  /** In a process of its own, which can be killed; its doors open some seconds later. */
  static Process fork(int port, int marketplacePort, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx400m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(CatalogApplication.class.getName());
    command.addAll(args(marketplacePort, more));
    // The last one of a name holds.
    command.add("--server.port=" + port);
    // What is killed says no farewell: its partitions are free when its session is over.
    command.add("--spring.kafka.consumer.properties.session.timeout.ms=6000");
    command.add("--spring.kafka.consumer.properties.heartbeat.interval.ms=1500");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
