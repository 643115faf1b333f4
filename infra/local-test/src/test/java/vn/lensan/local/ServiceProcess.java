package vn.lensan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestBroker;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestKeys;
import vn.lensan.platform.testing.TestStore;

/**
 * One service as it is deployed: its own jar, told by environment variables where everything else
 * is.
 */
record ServiceProcess(Process process, Api api) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  static ServiceProcess start(String service, Path folder, Map<String, String> more)
      throws IOException {
    int port = freePort();
    Path out = folder.resolve(service + ".out");
    ProcessBuilder builder =
        new ProcessBuilder(
                java(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", jar(service).toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment(port, folder));
    builder.environment().putAll(more);
    ServiceProcess started = new ServiceProcess(builder.start(), Api.onPort(port));
    try {
      started.awaitHealthy(service, out);
      return started;
    } catch (RuntimeException | AssertionError unhealthy) {
      started.close();
      throw new AssertionError(service + " said: " + Files.readString(out), unhealthy);
    }
  }

  private void awaitHealthy(String service, Path out) {
    Awaitility.await(service + " to be healthy")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        .until(
            () -> {
              assertThat(process.isAlive()).as(Files.readString(out)).isTrue();
              return api.get("/actuator/health").status() == 200;
            });
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static Map<String, String> environment(int port, Path folder) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put("MONGODB_URI", TestStore.uri());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", TestBroker.bootstrapServers());
    environment.put("OIDC_ISSUER", TestIdentity.ISSUER);
    environment.put("OIDC_JWK_SET_URI", TestIdentity.jwkSetUri());
    environment.put("OIDC_TOKEN_URI", TestIdentity.tokenUri());
    environment.put("OIDC_CLIENT_SECRET", "test");
    environment.put("LENSAN_MASTER_KEY_FILE", TestKeys.masterKeyFile().toString());
    environment.put("LENSAN_EVENTS_REPLICATION", "1");
    environment.put("LENSAN_EVENTS_PARTITIONS", "2");
    // As on one machine: no gateway, so messages go to a page.
    environment.put("LENSAN_CATALOG_NOTICES_LOCAL", "true");
    // The third channel is there, though nobody answers.
    environment.put("LENSAN_CATALOG_CHANNELS_SHOPDEMO_BASEURL", "http://127.0.0.1:1");
    environment.put("LENSAN_DATABASEPREFIX", TestStore.databasePrefix() + "_alone");
    environment.put("LENSAN_MONITORING_STATEDIR", folder.resolve("streams").toString());
    return environment;
  }

  private static Path jar(String service) throws IOException {
    Path target = Path.of("..", "..", service, "target");
    try (Stream<Path> files = Files.list(target)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith("-exec.jar")).toList();
      assertThat(jars).as("the packaged jar of " + service + " in " + target).hasSize(1);
      return jars.getFirst();
    }
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
