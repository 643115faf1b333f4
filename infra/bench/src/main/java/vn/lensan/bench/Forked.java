package vn.lensan.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * An engine in a process of its own, so that it shares neither heap nor threads with what is
 * measured.
 */
public final class Forked implements AutoCloseable {
  private final Process process;
  private final String address;

  private Forked(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts a main class of the engines, which says where it listens. */
  public static Forked start(Class<?> main, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName(),
                    folder.toString(),
                    "0"))
            .redirectError(ProcessBuilder.Redirect.appendTo(log(folder)))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Forked(process, listening(process.inputReader()));
  }

  private static File log(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".log").toFile();
  }

  private static String listening(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("listening ")) {
        // A virtual one would hold a carrier for as long as the process runs, one of two here.
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(ignored -> {}));
        return line.substring("listening ".length());
      }
    }
    throw new IOException("The engine ended before it listened");
  }

  public String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
