package vn.lensan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import vn.lensan.platform.testing.Api;

/** The local system as a process of its own, as its user starts it. */
final class LocalProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Path folder;
  private final int port;
  private final List<String> properties;
  private final Map<String, String> environment;
  private final Process process;

  private LocalProcess(
      Path folder, int port, List<String> properties, Map<String, String> environment) {
    this.folder = folder;
    this.port = port;
    this.properties = properties;
    this.environment = environment;
    this.process = fork();
  }

  static LocalProcess start(Path folder, int port, boolean demo) {
    return start(folder, port, demo, Map.of());
  }

  /** With more environment variables, which reach all applications of the process. */
  static LocalProcess start(Path folder, int port, boolean demo, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    String given = System.getenv("MONGODB_TEST_URI");
    if (given != null) {
      environment.put("MONGODB_URI", given);
    }
    LocalProcess started =
        new LocalProcess(folder, port, List.of("-Dlensan.local.demo=" + demo), environment);
    try {
      started.awaitReady();
      return started;
    } catch (RuntimeException unready) {
      started.close();
      throw unready;
    }
  }

  Api api() {
    return Api.at("http://localhost:" + port);
  }

  /** The API as one of the demo's clients, whose secret is its name. */
  Api as(String client) {
    byte[] form =
        ("grant_type=client_credentials&client_id=" + client + "&client_secret=" + client)
            .getBytes();
    Api.Answer answer =
        api().send("POST", "/oauth2/token", form, "application/x-www-form-urlencoded");
    return api().as(answer.json().path("access_token").asString());
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  Path log() {
    return folder.resolveSibling(folder.getFileName() + ".out");
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady() {
    Awaitility.await("the ready line")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              String out = Files.readString(log());
              if (!process.isAlive()) {
                throw new IllegalStateException("The local system ended: " + out);
              }
              return out.contains("Lên Sàn is ready");
            });
  }

  private Process fork() {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-Xms256m",
                "-Xmx448m",
                "-XX:MetaspaceSize=192m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dstdout.encoding=UTF-8",
                "-Dlensan.local.folder=" + folder,
                "-Dlensan.local.port=" + port));
    command.addAll(properties);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LocalSystem.class.getName()));
    try {
      Files.createDirectories(folder.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
      builder.environment().putAll(environment);
      return builder.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
