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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.testing.Api;
import vn.lensan.platform.testing.TestBroker;
import vn.lensan.platform.testing.TestIdentity;
import vn.lensan.platform.testing.TestKeys;
import vn.lensan.platform.testing.TestStore;

/**
 * Each service as it is deployed: its own jar, alone, told by environment variables where
 * everything else is.
 */
class StandaloneIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"onboarding-service", "catalog-service", "training-service"})
  void startsAloneFromItsEnvironment(String service) throws IOException {
    int port = freePort();
    Path out = folder.resolve(service + ".out");
    ProcessBuilder builder =
        new ProcessBuilder(
                java(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-jar", jar(service).toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment(port));
    Process process = builder.start();
    try {
      Api api = Api.onPort(port);
      Awaitility.await(service + " to be healthy")
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(250))
          .ignoreExceptions()
          .until(
              () -> {
                assertThat(process.isAlive()).as(Files.readString(out)).isTrue();
                return api.get("/actuator/health").status() == 200;
              });
      Api.Answer me =
          api.as(TestIdentity.token("an-officer", Role.PROVINCE, "2025-07-01:24"))
              .get("/api/v1/me");
      assertThat(me.json().path("units").path(0).asString()).isEqualTo("2025-07-01:24");
      assertThat(api.get("/api/v1/me").status()).as("without a token").isEqualTo(401);
    } finally {
      process.destroyForcibly();
    }
  }

  private Map<String, String> environment(int port) {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "SERVER_PORT", Integer.toString(port),
                "MONGODB_URI", TestStore.uri(),
                "KAFKA_BOOTSTRAP_SERVERS", TestBroker.bootstrapServers(),
                "OIDC_ISSUER", TestIdentity.ISSUER,
                "OIDC_JWK_SET_URI", TestIdentity.jwkSetUri(),
                "OIDC_TOKEN_URI", TestIdentity.tokenUri(),
                "OIDC_CLIENT_SECRET", "test",
                "LENSAN_MASTER_KEY_FILE", TestKeys.masterKeyFile().toString(),
                "LENSAN_EVENTS_REPLICATION", "1"));
    environment.put("LENSAN_DATABASEPREFIX", TestStore.databasePrefix() + "_alone");
    environment.put("LENSAN_EVENTS_PARTITIONS", "2");
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
