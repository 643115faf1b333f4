package vn.lensan.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An engine in a process of its own, which a test can kill. */
public final class ForkedEngine implements AutoCloseable {

  private final Process process;
  private final String address;

  private ForkedEngine(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Returns when the engine has said where it listens. */
  public static ForkedEngine start(Class<?> main, Path folder) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                List.of(
                    java.toString(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    main.getName(),
                    folder.toString(),
                    "0"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new ForkedEngine(process, addressFrom(process.inputReader()));
  }

  private static String addressFrom(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith("listening ")) {
        return line.substring("listening ".length());
      }
    }
    throw new IOException("The engine ended before it listened");
  }

  public String address() {
    return address;
  }

  /** As `kill -9` does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
